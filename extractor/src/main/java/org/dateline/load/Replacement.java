package org.dateline.load;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** A graph in the place of the one that had its name: only what differs is written. */
final class Replacement {

  private Replacement() {}

  /** Replaces a graph, in a transaction that is under way. */
  static void of(DatasetGraph quads, Node name, List<Triple> triples) {
    Set<Triple> standing = new HashSet<>();
    quads
        .find(name, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> standing.add(quad.asTriple()));
    Set<Triple> wanted = new HashSet<>(triples);
    for (Triple triple : standing) {
      if (!wanted.contains(triple)) {
        quads.delete(Quad.create(name, triple));
      }
    }
    for (Triple triple : wanted) {
      if (!standing.contains(triple)) {
        quads.add(Quad.create(name, triple));
      }
    }
  }
}
