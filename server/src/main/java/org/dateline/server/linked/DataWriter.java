package org.dateline.server.linked;

import java.net.URI;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.dateline.graph.ArticleGraph;
import org.dateline.graph.GraphFormat;
import org.dateline.graph.GraphWriter;

/**
 * Writes what is said of a node.
 *
 * @param base the base IRI of the data set
 */
record DataWriter(String base) {

  String print(Node about, Graph triples, Syntax syntax) {
    GraphWriter ours = new GraphWriter(URI.create(base));
    return switch (syntax) {
      case TURTLE ->
          hasBlankNodes(triples)
              ? riot(triples, Lang.TURTLE)
              : ours.print(new ArticleGraph(about, triples), GraphFormat.TURTLE);
      case JSONLD ->
          hasBlankNodes(triples) ? riot(triples, Lang.JSONLD11) : ours.printJsonLd(triples);
      case NTRIPLES -> riot(triples, Lang.NTRIPLES);
      case RDFXML -> riot(triples, Lang.RDFXML);
      case HTML -> throw new IllegalArgumentException("HTML is not data");
    };
  }

  /** What Dateline writes has none; what others load into the store may. */
  private static boolean hasBlankNodes(Graph triples) {
    return triples.stream()
        .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
        .anyMatch(node -> !node.isURI() && !node.isLiteral());
  }

  private static String riot(Graph triples, Lang lang) {
    return RDFWriter.source(triples).lang(lang).asString();
  }
}
