package org.dateline.graph;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dateline.read.Article;
import org.dateline.resolve.Claim.Source;
import org.dateline.resolve.Claim.Source.Outlet;
import org.dateline.resolve.Claim.Source.Speaker;
import org.dateline.resolve.Entity.Actor;

/** Says who the sources of an article's claims are. */
final class SourceTriples {

  private final Article article;
  private final EntityTriples entities;

  SourceTriples(Article article, EntityTriples entities) {
    this.article = article;
    this.entities = entities;
  }

  /** The source's node, described. */
  Node describe(Source source) {
    return switch (source) {
      case Speaker speaker -> describe(speaker.actor());
      case Outlet none -> outlet();
    };
  }

  /** The node of somebody who says so or passes it on, described. */
  Node describe(Actor actor) {
    return entities.describe(actor);
  }

  /** Who speaks where the article names no one: its agency, else its publisher. */
  private Node outlet() {
    return Stream.of(article.agency(), article.publisher())
        .flatMap(Optional::stream)
        .findFirst()
        .map(entities::outlet)
        .orElseGet(entities::unknownOutlet);
  }
}
