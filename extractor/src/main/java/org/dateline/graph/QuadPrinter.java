package org.dateline.graph;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;

/** Prints N-Quads, sorted by line. */
public final class QuadPrinter {

  private QuadPrinter() {}

  /** The lines of a graph, each with its line feed. */
  public static String print(ArticleGraph graph) {
    NodeFormatter terms = new NodeFormatterNT();
    return graph.triples().stream()
        .map(triple -> line(triple, graph.name(), terms))
        .sorted()
        .collect(Collectors.joining());
  }

  private static String line(Triple triple, Node graph, NodeFormatter terms) {
    IndentedLineBuffer line = new IndentedLineBuffer();
    Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject(), graph)
        .forEach(term -> {
          terms.format(line, term);
          line.print(" ");
        });
    return line.asString() + ".\n";
  }
}
