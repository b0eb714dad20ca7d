package org.dateline.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.consolidate.Days;
import org.dateline.consolidate.StoredEntity;
import org.dateline.consolidate.StoredEvent;
import org.dateline.consolidate.StoredEvent.Report;
import org.dateline.resolve.Event.Realis;
import org.dateline.text.Span;

/** The events and entities of a data set, read back from all its graphs together. */
public final class StoredFacts {

  private static final String ID = "id/";
  private static final String LOCAL = "-in-";

  private final DatasetGraph quads;
  private final String root;
  private final Graph all;

  /**
   * @param base the base IRI of the data set, ending in a slash
   */
  public StoredFacts(DatasetGraph quads, String base) {
    this.quads = quads;
    this.root = base + ID;
    this.all = quads.getUnionGraph();
  }

  /** Every event that words of an article tell of, in the order of their addresses. */
  public List<StoredEvent> events() {
    return Txn.calculateRead(
        quads,
        () ->
            subjects(RDF.Nodes.type, Terms.EVENT)
                .map(this::event)
                .flatMap(Optional::stream)
                .toList());
  }

  /** Everybody who takes part in an event, in the order of their addresses. */
  public List<StoredEntity> participants() {
    return Txn.calculateRead(
        quads,
        () ->
            all.stream(Node.ANY, Terms.HAS_ACTOR, Node.ANY)
                .map(Triple::getObject)
                .map(Node::getURI)
                .distinct()
                .sorted()
                .map(this::entity)
                .toList());
  }

  /** The places and states that a place lies in, itself first. */
  public List<String> around(String place) {
    return Txn.calculateRead(
        quads,
        () ->
            Stream.iterate(
                    Optional.of(NodeFactory.createURI(place)),
                    Optional::isPresent,
                    inner -> inner.flatMap(node -> first(node, Terms.CONTAINED_IN_PLACE)))
                .flatMap(Optional::stream)
                .map(Node::getURI)
                .toList());
  }

  private Optional<StoredEvent> event(Node node) {
    List<Report> reports =
        subjects(Terms.IDENT_REF, node).flatMap(words -> report(words).stream()).sorted().toList();
    return reports.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new StoredEvent(
                node.getURI(),
                first(node, Terms.EVENT_TYPE).map(Node::getLocalName).orElse(""),
                realis(node),
                addresses(node, Terms.ACTOR),
                addresses(node, Terms.RECIPIENT),
                addresses(node, Terms.HAS_PLACE),
                days(node),
                reports));
  }

  private Realis realis(Node event) {
    return first(event, Terms.REALIS)
        .map(realis -> Realis.valueOf(realis.getLocalName().toUpperCase(Locale.ROOT)))
        .orElse(Realis.ACTUAL);
  }

  /** Of a date with one end open the other. */
  private Optional<Days> days(Node event) {
    Optional<LocalDate> begin = day(event, Terms.BEGIN).or(() -> day(event, Terms.EARLIEST_BEGIN));
    Optional<LocalDate> end = day(event, Terms.END).or(() -> day(event, Terms.LATEST_END));
    return begin.or(() -> end).map(first -> new Days(first, end.orElse(first)));
  }

  private Optional<LocalDate> day(Node node, Node property) {
    return first(node, property).map(day -> LocalDate.parse(day.getLiteralLexicalForm()));
  }

  /** What a trigger tells; other words of a claim have no lemma. */
  private Optional<Report> report(Node words) {
    return first(words, Terms.LEMMA)
        .flatMap(lemma ->
            first(words, Terms.REFERENCE_CONTEXT)
                .map(article ->
                    new Report(
                        article.getURI(),
                        day(article, Terms.DATE_PUBLISHED),
                        first(article, Terms.STORY).map(Node::getURI).orElse(article.getURI()),
                        new Span(number(words, Terms.BEGIN_INDEX), number(words, Terms.END_INDEX)),
                        lemma.getLiteralLexicalForm())));
  }

  private int number(Node node, Node property) {
    return first(node, property)
        .map(number -> Integer.parseInt(number.getLiteralLexicalForm()))
        .orElse(0);
  }

  private StoredEntity entity(String iri) {
    Node node = NodeFactory.createURI(iri);
    Set<String> stories =
        subjects(Terms.MENTIONS, node)
            .flatMap(article -> objects(article, Terms.STORY))
            .map(Node::getURI)
            .collect(Collectors.toCollection(TreeSet::new));
    return new StoredEntity(
        iri,
        iri.startsWith(root) ? iri.substring(root.length()).replaceFirst("/.*", "") : "",
        first(node, RDFS.Nodes.label).map(Node::getLiteralLexicalForm).orElse(""),
        addresses(node, Terms.SAME_AS),
        states(node),
        stories,
        stories.stream().anyMatch(story -> iri.endsWith(LOCAL + name(story))));
  }

  private Set<String> states(Node entity) {
    return Stream.concat(
            objects(entity, Terms.HOLDS).flatMap(post -> objects(post, Terms.POST_IN)),
            objects(entity, Terms.MEMBER_OF))
        .filter(body -> all.contains(body, RDF.Nodes.type, Terms.STATE))
        .map(Node::getURI)
        .collect(Collectors.toSet());
  }

  private static String name(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  private Set<String> addresses(Node subject, Node property) {
    return objects(subject, property).map(Node::getURI).collect(Collectors.toSet());
  }

  private Optional<Node> first(Node subject, Node property) {
    return objects(subject, property).findFirst();
  }

  /** In order of print, so that the first is the same in every store. */
  private Stream<Node> objects(Node subject, Node property) {
    return all.find(subject, property, Node.ANY).toList().stream()
        .map(Triple::getObject)
        .distinct()
        .sorted((one, other) -> one.toString().compareTo(other.toString()));
  }

  private Stream<Node> subjects(Node property, Node object) {
    return all.find(Node.ANY, property, object).toList().stream()
        .map(Triple::getSubject)
        .distinct()
        .sorted((one, other) -> one.toString().compareTo(other.toString()));
  }
}
