package org.dateline.server.page;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Values of properties, as text. */
final class Values {

  private Values() {}

  /** The first in order of those that are literals. */
  static Optional<String> first(Node node, Node property, Graph all) {
    return all
        .find(node, property, Node.ANY)
        .mapWith(triple -> triple.getObject())
        .filterKeep(Node::isLiteral)
        .mapWith(Node::getLiteralLexicalForm)
        .toList()
        .stream()
        .sorted()
        .findFirst();
  }
}
