package org.dateline.load;

import java.util.List;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.dateline.graph.ArticleGraph;

/** Graphs as lines of N-Quads or N-Triples, sorted, so that one graph has one text. */
final class NQuads {

  private static final NodeFormatter NODES = new NodeFormatterNT();

  private NQuads() {}

  /** The lines of a named graph, each with its line feed. */
  static List<String> quads(ArticleGraph graph) {
    String name = text(graph.name()) + " .\n";
    return sorted(graph, name);
  }

  /** The lines of the triples alone, each with its line feed. */
  static List<String> triples(ArticleGraph graph) {
    return sorted(graph, ".\n");
  }

  private static List<String> sorted(ArticleGraph graph, String end) {
    return graph.triples().stream().map(triple -> text(triple) + end).sorted().toList();
  }

  private static String text(Triple triple) {
    return "%s %s %s "
        .formatted(
            text(triple.getSubject()), text(triple.getPredicate()), text(triple.getObject()));
  }

  private static String text(Node node) {
    StringWriterI out = new StringWriterI();
    NODES.format(out, node);
    return out.toString();
  }
}
