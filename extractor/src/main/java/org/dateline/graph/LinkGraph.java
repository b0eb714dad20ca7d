package org.dateline.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.consolidate.Group;
import org.dateline.consolidate.Link;
import org.dateline.consolidate.Link.Basis;

/**
 * The one named graph that says which nodes of a data set are the same. It is made anew as a whole,
 * and nothing else knows of it, so that to drop it takes back every link.
 *
 * @param base the base IRI of the data set, ending in a slash
 */
public record LinkGraph(String base) {

  /** The graph's name. */
  public Node name() {
    return NodeFactory.createURI(base + "id/links#graph");
  }

  /** The graph of some groups. */
  public ArticleGraph of(List<Group> groups) {
    Draft draft = new Draft();
    for (Group group : groups) {
      Node same = same(group.kind());
      group
          .members()
          .forEach(member ->
              group.members().stream()
                  .filter(other -> !other.equals(member))
                  .forEach(other -> draft.about(iri(member)).with(same, iri(other))));
      group.links().forEach(link -> describe(draft, link));
    }
    return new ArticleGraph(name(), draft.graph());
  }

  private void describe(Draft draft, Link link) {
    String key = Digest.of(link.kind().name(), link.one(), link.other());
    Draft.Subject subject =
        draft
            .about(iri(base + "id/link/" + key))
            .a(Terms.LINK)
            .label(label(link.kind()))
            .with(Terms.JOINS, iri(link.one()))
            .with(Terms.JOINS, iri(link.other()))
            .confidence(link.confidence());
    link.bases().forEach(basis -> subject.with(Terms.BASIS, basis(basis)));
  }

  private static Node same(Link.Kind kind) {
    return switch (kind) {
      case EVENT -> Terms.SAME_EVENT;
      case ENTITY -> Terms.SAME_ENTITY;
    };
  }

  private static String label(Link.Kind kind) {
    return switch (kind) {
      case EVENT -> "same event";
      case ENTITY -> "same entity";
    };
  }

  private static Node basis(Basis basis) {
    return switch (basis) {
      case PARTICIPANT -> Terms.own("byParticipant");
      case PLACE -> Terms.own("byPlace");
      case DATE -> Terms.own("byDate");
      case WORDS -> Terms.own("byWords");
      case IDENTIFIER -> Terms.own("byIdentifier");
      case NAME -> Terms.own("byName");
      case SURNAME -> Terms.own("bySurname");
    };
  }

  private static Node iri(String address) {
    return NodeFactory.createURI(address);
  }
}
