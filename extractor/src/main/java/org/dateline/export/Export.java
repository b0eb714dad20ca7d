package org.dateline.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.dateline.graph.ArticleGraph;
import org.dateline.graph.GraphFormat;
import org.dateline.graph.GraphWriter;
import org.dateline.query.Question;
import org.dateline.query.Reply;
import org.dateline.query.Reply.Rows;
import org.dateline.query.Respondent;
import org.jspecify.annotations.Nullable;

/**
 * Parts of an open store as text. The same store and selection give the same characters.
 *
 * @param base the base IRI of the data set, for the prefixes of RDF
 */
public record Export(DatasetGraph quads, URI base) {

  /**
   * Writes what is selected. RDF takes the whole graph of every article that tells of a selected
   * event.
   *
   * @throws org.dateline.query.QueryException when a value does not fit its parameter
   */
  public String write(ExportFormat format, Selection selection) {
    return Txn.calculateRead(quads, () -> written(format, events(selection.of(format))));
  }

  private String written(ExportFormat format, List<EventRow> events) {
    return switch (format) {
      case GEXF -> NetworkWriter.gexf(ActorNetwork.of(events));
      case GRAPHML -> NetworkWriter.graphMl(ActorNetwork.of(events));
      case GEOJSON -> EventWriter.geoJson(events);
      case CSV -> EventWriter.csv(events);
      case JSONLD -> new GraphWriter(base).printJsonLd(articles(events));
      case NQUADS ->
          articles(events).stream()
              .map(graph -> new GraphWriter(base).print(graph, GraphFormat.NQUADS))
              .collect(Collectors.joining());
    };
  }

  private List<EventRow> events(Selection selection) {
    new KnownNames(quads.getUnionGraph()).require(selection);
    Reply reply =
        new Respondent.Open(quads)
            .ask(Question.parse("events", resource("events.rq")), selection.values());
    return switch (reply) {
      case Rows rows -> EventRows.of(rows);
      case Reply.Verdict verdict -> throw new IllegalStateException("events.rq is no SELECT");
      case Reply.Triples triples -> throw new IllegalStateException("events.rq is no SELECT");
    };
  }

  /** The graphs of the articles that tell of the events, by name. */
  private Collection<ArticleGraph> articles(List<EventRow> events) {
    TreeSet<String> articles =
        events.stream()
            .flatMap(event -> event.articles().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return articles.stream().map(this::article).toList();
  }

  private ArticleGraph article(String iri) {
    Node name = NodeFactory.createURI(iri + "#graph");
    Graph triples = GraphFactory.createDefaultGraph();
    quads
        .find(name, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> triples.add(quad.asTriple()));
    return new ArticleGraph(name, triples);
  }

  private static String resource(String name) {
    try (@Nullable InputStream in = Export.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
