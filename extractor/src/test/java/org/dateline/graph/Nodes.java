package org.dateline.graph;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What tests look for in a graph. */
final class Nodes {

  private Nodes() {}

  static Node labelled(Graph graph, String label) {
    return graph
        .find(Node.ANY, RDFS.Nodes.label, Node.ANY)
        .filterKeep(triple -> triple.getObject().getLiteralLexicalForm().equals(label))
        .next()
        .getSubject();
  }

  static Set<Node> instances(Graph graph, Node type) {
    return graph.find(Node.ANY, RDF.Nodes.type, type).mapWith(Triple::getSubject).toSet();
  }

  static Set<Node> objects(Graph graph, Node... properties) {
    return Stream.of(properties)
        .flatMap(property -> graph.find(Node.ANY, property, Node.ANY).toList().stream())
        .map(Triple::getObject)
        .collect(Collectors.toSet());
  }

  static Node object(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).next().getObject();
  }

  static int number(Graph graph, Node subject, Node property) {
    return Integer.parseInt(object(graph, subject, property).getLiteralLexicalForm());
  }
}
