package org.dateline.export;

import static org.apache.jena.graph.Node.ANY;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.query.QueryException;

/**
 * What a store calls its event types and kinds of realis, so that no other is looked for.
 *
 * @param ontology the terms and the taxonomy, among other triples or not
 */
record KnownNames(Graph ontology) {

  private static final Node REALIS =
      NodeFactory.createURI("https://w3id.org/dateline/ontology#RealisScheme");

  /**
   * Refuses a selection by a type or realis that there is not.
   *
   * @throws QueryException that tells which there are
   */
  void require(Selection selection) {
    require("type", selection.values().getOrDefault("type", ""), types());
    require("realis", selection.values().getOrDefault("realis", ""), realis());
  }

  /** The names of the event types, without those of their modes, in order. */
  private List<String> types() {
    return labels(
        objects(ANY, SKOS.hasTopConcept).flatMap(family -> subjects(SKOS.broader, family)),
        SKOS.prefLabel);
  }

  /** The names of the kinds of realis, in order. */
  private List<String> realis() {
    return labels(subjects(SKOS.inScheme, REALIS), RDFS.label);
  }

  /** No value is all of them. */
  private static void require(String parameter, String value, List<String> names) {
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
