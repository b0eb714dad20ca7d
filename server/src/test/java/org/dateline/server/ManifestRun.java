package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.dateline.server.Manifest.Expected;
import org.dateline.server.Manifest.Graph;
import org.dateline.server.Manifest.Request;

/**
 * Sends the requests of one test, in order, to a store that holds nothing but the test's graphs.
 */
final class ManifestRun {

  private static final List<Lang> TABLES =
      List.of(
          ResultSetLang.RS_JSON, ResultSetLang.RS_XML, ResultSetLang.RS_CSV, ResultSetLang.RS_TSV);
  private static final Map<String, Integer> STATUSES =
      Map.of("OK", 200, "Created", 201, "NoContent", 204, "BadRequest", 400, "NotFound", 404);

  private final URI server;
  private final Map<String, String> variables = new HashMap<>();

  ManifestRun(URI server) {
    this.server = server;
  }

  void run(Manifest.Test test) throws Exception {
    Browser browser = new Browser(server);
    browser.update("/news-rw/update", "DROP ALL", SampleServer.LOADER);
    for (Graph graph : test.graphs()) {
      String path = "/news-rw/data?graph=" + Browser.encoded(graph.name());
      browser.post(
          path,
          "text/plain; charset=utf-8",
          Manifest.read("protocol/" + graph.file()),
          SampleServer.LOADER);
    }
    for (Request request : test.requests()) {
      check(request, send(request));
    }
  }

  private HttpResponse<String> send(Request request) throws Exception {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(server.resolve(path(request)))
            .method(
                request.method(),
                request.body().characters().isEmpty()
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofByteArray(request.body().bytes()))
            .header("Authorization", "Basic " + login());
    request.fields().forEach(field -> builder.header(field.name(), field.value()));
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(builder.build(), BodyHandlers.ofString());
    }
  }

  private static String login() {
    return Base64.getEncoder().encodeToString(SampleServer.LOADER.getBytes(StandardCharsets.UTF_8));
  }

  /** The manifests let a server choose its paths, and another one for updates. */
  private String path(Request request) {
    String path = request.path();
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      path = path.replace(variable.getKey(), variable.getValue());
    }
    if (path.startsWith("/gsp")) {
      return "/news-rw/data" + path.substring("/gsp".length());
    }
    String endpoint = isUpdate(request) ? "/news-rw/update" : "/news-rw/sparql";
    return endpoint + path.substring("/sparql/".length());
  }

  private static boolean isUpdate(Request request) {
    String body = request.body().characters();
    return request.path().contains("?update=")
        || request.path().contains("using-")
        || request.field("Content-Type").startsWith("application/sparql-update")
        || body.startsWith("update=")
        || body.contains("CLEAR");
  }

  private void check(Request request, HttpResponse<String> answer) {
    String place = request.method() + " " + path(request);
    Expected expected = request.expected();
    assertThat(expected.statuses())
        .as(place + " -> " + answer.statusCode())
        .anyMatch(status -> fits(status, answer.statusCode()));
    String type = answer.headers().firstValue("Content-Type").orElse("");
    expected
        .contentType()
        .ifPresent(wanted -> assertThat(mediaType(type)).as(place).isEqualTo(mediaType(wanted)));
    expected
        .verdict()
        .ifPresent(verdict ->
            assertThat(answer.body().replaceAll("\\s", ""))
                .as(place)
                .containsAnyOf("\"boolean\":" + verdict, "<boolean>" + verdict + "<"));
    expected.format().ifPresent(format -> checkFormat(format, type, answer.body()));
    expected.graph().ifPresent(graph -> checkGraph(graph, answer));
    expected
        .variable()
        .ifPresent(
            name -> variables.put(name, answer.headers().firstValue("Location").orElseThrow()));
  }

  private static boolean fits(String wanted, int status) {
    return wanted.startsWith("StatusCode")
        ? status / 100 == wanted.charAt("StatusCode".length()) - '0'
        : STATUSES.getOrDefault(wanted, 0) == status;
  }

  /** Without the charset, which RDF 1.1 Turtle has no choice of. */
  private static String mediaType(String contentType) {
    return contentType.replaceAll("\\s*;.*", "");
  }

  private static void checkFormat(String format, String type, String body) {
    Lang lang = RDFLanguages.contentTypeToLang(mediaType(type));
    if (format.equals("RDF")) {
      assertThat(RDFLanguages.isTriples(lang)).as(type).isTrue();
      RDFDataMgr.read(ModelFactory.createDefaultModel(), new StringReader(body), "", lang);
    } else {
      assertThat(TABLES).as(type).contains(lang);
    }
  }

  private void checkGraph(String wanted, HttpResponse<String> answer) {
    assertThat(model(answer.body()).isIsomorphicWith(model(wanted))).as(answer.body()).isTrue();
  }

  private static Model model(String turtle) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(turtle), "http://www.example/gsp", Lang.TURTLE);
    return model;
  }
}
