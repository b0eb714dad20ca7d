package org.dateline.export;

import static org.apache.jena.graph.Node.ANY;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.graph.Ontology;
import org.dateline.query.QueryException;

/** What the ontology calls its event types and kinds of realis, so that no other is looked for. */
final class KnownNames {

  private static final Node REALIS =
      NodeFactory.createURI("https://w3id.org/dateline/ontology#RealisScheme");

  private final Graph ontology = GraphFactory.createDefaultGraph();

  KnownNames() {
    Ontology.graphs().forEach(graph -> graph.triples().find().forEachRemaining(ontology::add));
  }

  /** The names of the event types, without those of their modes, in order. */
  List<String> types() {
    return labels(
        objects(ANY, SKOS.hasTopConcept).flatMap(family -> subjects(SKOS.broader, family)),
        SKOS.prefLabel);
  }

  /** The names of the kinds of realis, in order. */
  List<String> realis() {
    return labels(subjects(SKOS.inScheme, REALIS), RDFS.label);
  }

  /**
   * Refuses a value that is none of the names; no value is all of them.
   *
   * @throws QueryException that tells which there are
   */
  static void require(String parameter, String value, List<String> names) {
    if (!value.isEmpty() && !names.contains(value)) {
      throw new QueryException(
          "--%s %s: no such %s; give one of %s"
              .formatted(parameter, value, parameter, String.join(", ", names)));
    }
  }

  private List<String> labels(Stream<Node> concepts, Property label) {
    return concepts
        .flatMap(concept -> objects(concept, label))
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .toList();
  }

  private Stream<Node> objects(Node subject, Property property) {
    return ontology.stream(subject, property.asNode(), ANY).map(Triple::getObject);
  }

  private Stream<Node> subjects(Property property, Node object) {
    return ontology.stream(ANY, property.asNode(), object).map(Triple::getSubject);
  }
}
