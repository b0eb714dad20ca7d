package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The three W3C tests of SPARQL 1.1 Service Description, by their names in its manifest. */
final class ServiceDescriptionTest {

  @RegisterExtension private static final SampleServer SERVER = new SampleServer();

  private final Browser browser = new Browser(SERVER.address());

  @Test
  void theManifestHasTheseTests() throws IOException {
    assertThat(Manifest.tests("service-description/manifest.ttl"))
        .extracting(Manifest.Test::name)
        .containsExactly("has-endpoint-triple", "returns-rdf", "conforms-to-schema");
  }

  @Test
  void returnsRdf() throws Exception {
    for (Lang lang : List.of(Lang.TURTLE, Lang.NTRIPLES, Lang.JSONLD, Lang.RDFXML)) {
      String type = lang.getContentType().getContentTypeStr();
      HttpResponse<String> answer = browser.get("/news/sparql", "Accept", type);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
      assertThat(parsed(answer.body(), lang).isEmpty()).isFalse();
    }
  }

  @Test
  void hasEndpointTriple() throws Exception {
    for (String path : List.of("news/sparql", "news/query", "news")) {
      String ask =
          "ASK { ?s <http://www.w3.org/ns/sparql-service-description#endpoint> <%s> }"
              .formatted(SERVER.address().resolve(path));
      try (QueryExec asked = QueryExec.graph(description("/" + path)).query(ask).build()) {
        assertThat(asked.ask()).as(path).isTrue();
      }
    }
  }

  @Test
  void conformsToSchema() throws Exception {
    String shapes = Manifest.resource("service-description-shapes.ttl");
    assertThat(
            ShaclValidator.get()
                .validate(Shapes.parse(parsed(shapes, Lang.TURTLE)), description("/news/sparql"))
                .getEntries())
        .isEmpty();
  }

  @Test
  void whoTakesNoRdfIsToldWhatThereIs() throws Exception {
    HttpResponse<String> answer = browser.get("/news/sparql", "Accept", "image/png");
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("text/turtle");
  }

  private Graph description(String path) throws Exception {
    HttpResponse<String> answer = browser.get(path);
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    return parsed(answer.body(), RDFLanguages.contentTypeToLang(type));
  }

  private static Graph parsed(String document, Lang lang) {
    return RDFParser.create()
        .source(new StringReader(document))
        .base("http://localhost/")
        .lang(lang)
        .toGraph();
  }
}
