package org.dateline.server.page;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.server.linked.Names;

/** What nodes are called, and of what kind they are. */
record Labels(Names names, Graph all) {

  /** The first label in order, else the name. */
  String of(Node node) {
    return Values.first(node, RDFS.Nodes.label, all)
        .or(() -> names.name(node))
        .orElseGet(node::toString);
  }

  /** The name of a node of this data set; empty for others. */
  String name(Node node) {
    return names.name(node).orElse("");
  }

  /** {@code person}, {@code state}, ... */
  String kind(Node node) {
    return name(node).replaceFirst("/.*", "");
  }
}
