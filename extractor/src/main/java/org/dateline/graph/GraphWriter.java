package org.dateline.graph;

import java.net.URI;
import java.util.Collection;
import org.apache.jena.graph.Graph;

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

  /** Prints triples that are in no named graph as JSON-LD 1.1, with the ontology's context. */
  public String printJsonLd(Graph triples) {
    return json.print(triples);
  }

  /** Prints graphs with their names as one JSON-LD 1.1 document, with the ontology's context. */
  public String printJsonLd(Collection<ArticleGraph> graphs) {
    return json.print(graphs);
  }
}
