package org.dateline.server.linked;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What a data set says of its nodes: the whole graph of an article; of anything else a symmetric
 * concise bounded description (the triples it is the subject of, and those that point to it, the
 * latter in pages) with the labels of its neighbours.
 *
 * @param quads in a transaction while it is asked
 */
public record Descriptions(DatasetGraph quads) {

  /** Triples that point to a node, on one page. */
  static final int PAGE = 500;

  /**
   * A page of a description.
   *
   * @param more whether there is a page after it
   */
  public record Page(Graph triples, boolean more) {}

  /** Whether anything is said of a node. */
  public boolean knows(Node node) {
    Graph all = quads.getUnionGraph();
    return all.contains(node, Node.ANY, Node.ANY) || all.contains(Node.ANY, Node.ANY, node);
  }

  /**
   * Describes a node.
   *
   * @param number of the page, from 1
   */
  public Page of(Node node, int number) {
    Node article = NodeFactory.createURI(node.getURI() + "#graph");
    if (quads.containsGraph(article)) {
      Graph whole = GraphFactory.createDefaultGraph();
      quads
          .find(article, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> whole.add(quad.asTriple()));
      return new Page(whole, false);
    }
    return described(node, number);
  }

  private Page described(Node node, int number) {
    Graph all = quads.getUnionGraph();
    Graph found = GraphFactory.createDefaultGraph();
    all.find(node, Node.ANY, Node.ANY).forEachRemaining(found::add);
    Iterator<Triple> inbound = Iter.distinct(all.find(Node.ANY, Node.ANY, node));
    Iter.skip(inbound, (number - 1L) * PAGE);
    for (int i = 0; i < PAGE && inbound.hasNext(); i++) {
      found.add(inbound.next());
    }
    boolean more = inbound.hasNext();
    neighbours(found).forEach(neighbour -> label(neighbour, all, found));
    return new Page(found, more);
  }

  private static Set<Node> neighbours(Graph graph) {
    Set<Node> nodes = new HashSet<>();
    graph
        .find()
        .forEachRemaining(triple -> {
          nodes.add(triple.getSubject());
          nodes.add(triple.getObject());
        });
    nodes.removeIf(node -> !node.isURI());
    return nodes;
  }

  private static void label(Node node, Graph all, Graph found) {
    all.find(node, RDFS.label.asNode(), Node.ANY).forEachRemaining(found::add);
    all.find(node, SKOS.prefLabel.asNode(), Node.ANY).forEachRemaining(found::add);
  }
}
