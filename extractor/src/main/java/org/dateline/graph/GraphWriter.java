package org.dateline.graph;

import java.net.URI;

/** Prints graphs. The same graph gives the same characters; lines end with a line feed. */
public final class GraphWriter {

  private final TurtlePrinter turtle;
  private final JsonLdPrinter json;

  /**
   * @param base what the graphs' IRIs begin with, for the prefixes of Turtle and TriG
   */
  public GraphWriter(URI base) {
    this.turtle = new TurtlePrinter(base.toString());
    this.json = JsonLdPrinter.withOurContext();
  }

  public String print(ArticleGraph graph, GraphFormat format) {
    return switch (format) {
      case TURTLE -> turtle.turtle(graph);
      case TRIG -> turtle.trig(graph);
      case NQUADS -> QuadPrinter.print(graph);
      case JSONLD -> json.print(graph);
    };
  }
}
