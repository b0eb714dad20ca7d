package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.graph.ArticleGraph;
import org.dateline.load.DataSet;
import org.dateline.load.Password;
import org.dateline.load.TdbLoader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DatelineServerTest {

  private static final String TURTLE =
      """
      PREFIX dl: <https://w3id.org/dateline/ontology#>
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      BASE <http://localhost:3030/id/>
      <article/1> a schema:NewsArticle ; schema:headline "Talks in Rafah"@en .
      <place/rafah> a schema:Place, geo:Feature ; rdfs:label "Rafah" ;
        geo:hasGeometry <place/rafah/point> .
      <place/rafah/point> a geo:Geometry ; geo:asWKT "POINT(34.25 31.29)"^^geo:wktLiteral .
      """;

  @TempDir private static Path temporary;

  private static DatelineServer server;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    Path directory = temporary.resolve("data");
    try (DataSet dataSet = DataSet.toLoad(directory, Optional.empty());
        TdbLoader loader = new TdbLoader(dataSet, step -> {})) {
      Graph graph = GraphFactory.createDefaultGraph();
      RDFParser.fromString(TURTLE, Lang.TURTLE).parse(graph);
      loader.load(
          List.of(new ArticleGraph(NodeFactory.createURI("http://localhost:3030/g/1"), graph)));
      loader.finish();
    }
    server =
        DatelineServer.start(
            DataSet.toRead(directory, step -> {}),
            ServerOptions.local(0).withPassword(new Password("open sesame")));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(server.address().resolve(path)).build(), BodyHandlers.ofString());
  }

  @Test
  void thePageSaysHowMuchIsThere() throws Exception {
    HttpResponse<String> page = get("/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("articles</th><td>1<").doesNotContain("${");
  }
}
