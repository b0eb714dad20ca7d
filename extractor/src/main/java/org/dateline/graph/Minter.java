package org.dateline.graph;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.read.Article;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Entity.Container;
import org.dateline.resolve.Entity.Office;
import org.dateline.resolve.Entity.Organisation;
import org.dateline.resolve.Entity.Other;
import org.dateline.resolve.Entity.Person;
import org.dateline.resolve.Entity.Place;
import org.dateline.resolve.Entity.State;
import org.dateline.resolve.Entity.Unnamed;
import org.dateline.resolve.Event;
import org.dateline.resolve.Identity;
import org.dateline.resolve.Identity.Known;
import org.dateline.resolve.Identity.Local;
import org.dateline.resolve.Identity.Named;

/**
 * Makes every IRI of one article's graph, from content alone: no counter, clock or random number.
 * Whatever two articles may share has an address of its own, {@code {base}id/KIND/NAME}; what
 * belongs to the article is a fragment of the article's address. Mentions are addressed by their
 * characters, as RFC 5147 and NIF 2 do.
 */
final class Minter {

  private static final Pattern NUMBER = Pattern.compile("[Qq]?[0-9]+");

  private final String root;
  private final String article;
  private final String story;

  /**
   * @param base an http(s) IRI that ends with a slash
   */
  Minter(String base, Article article) {
    this.root = base + "id/";
    this.story = ArticleKeys.story(article);
    this.article = root + "article/" + ArticleKeys.article(article);
  }

  Node article() {
    return NodeFactory.createURI(article);
  }

  /** The named graph that holds the article's triples. */
  Node graph() {
    return fragment("graph");
  }

  Node story() {
    return node("story", story);
  }

  Node run(Run run) {
    return node("run", Slug.of("%s %s".formatted(run.version(), run.model())));
  }

  /** The characters from {@code begin} to before {@code end}, in code points of the text. */
  Node characters(int begin, int end) {
    return fragment("char=%d,%d".formatted(begin, end));
  }

  Node entity(Entity entity) {
    return node(kind(entity), name(entity));
  }

  /** A place that other places lie in. */
  Node container(Container container) {
    return container.state()
        ? node("state", Slug.of(container.key()))
        : node("place", known(container.key(), container.label()));
  }

  Node point(Entity place) {
    return node("point", name(place));
  }

  Node post(Office office) {
    String title = Slug.of(office.title());
    return node(
        "post", office.in().map(in -> name(in) + "-" + title).orElseGet(() -> local(title)));
  }

  /** An organisation of which only the name is known, such as a publisher. */
  Node outlet(String name) {
    return node("organization", Slug.of(name));
  }

  /** The publisher of an article that names none. */
  Node unknownOutlet() {
    return node("organization", local("unknown-outlet"));
  }

  Node event(Event event, String key) {
    String readable = Slug.hint(event.type() + " " + event.evidence().getFirst().lemma());
    return node("event", Slug.join(readable, Digest.of(key)));
  }

  Node claim(String key) {
    return fragment("claim=" + Digest.of(key));
  }

  Node participation(String key) {
    return fragment("participation=" + Digest.of(key));
  }

  /** The story's key, part of the keys of what only the story tells apart. */
  String storyKey() {
    return story;
  }

  private static String kind(Entity entity) {
    return switch (entity) {
      case Person person -> "person";
      case Organisation organisation -> "organization";
      case State state -> "state";
      case Place place -> "place";
      case Unnamed unnamed -> unnamed.several() ? "group" : "person";
      case Other other -> "thing";
    };
  }

  private String name(Entity entity) {
    Identity identity = entity.identity();
    return switch (identity) {
      case Known known -> known(known.key(), entity.label());
      case Named named -> Slug.of(named.name());
      case Local named -> local(Slug.of(named.name()));
    };
  }

  /** A key of our tables; a number gets the label before it, to be readable. */
  private static String known(String key, String label) {
    return NUMBER.matcher(key).matches()
        ? Slug.of(label) + "-" + key.toLowerCase(Locale.ROOT)
        : Slug.of(key);
  }

  /** A name that means somebody else in every other story. */
  private String local(String name) {
    return name + "-in-" + story;
  }

  private Node node(String kind, String name) {
    return NodeFactory.createURI(root + kind + "/" + name);
  }

  private Node fragment(String name) {
    return NodeFactory.createURI(article + "#" + name);
  }
}
