package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.load.DataSet;
import org.dateline.load.FusekiLoader;
import org.dateline.load.LoadException;
import org.dateline.query.AnswerFormat;
import org.dateline.query.Question;
import org.dateline.query.ReplyPrinter;
import org.dateline.query.Respondent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a server with a password does. */
final class DatelineServerTest {

  @RegisterExtension private static final SampleServer SERVER = new SampleServer();

  @TempDir private Path temporary;

  private final Browser browser = new Browser(SERVER.address());

  @Test
  void aQueryIsAnswered() throws Exception {
    assertThat(browser.ask(Sample.COUNT).body()).isEqualToIgnoringNewLines("n\n14\n");
  }

  @Test
  void wordsAreFound() throws Exception {
    assertThat(browser.ask(Sample.BY_WORD).body()).contains("/id/place/rafah");
  }

  @Test
  void placesAreFoundByTheirPosition() throws Exception {
    assertThat(browser.ask(Sample.BY_PLACE).body())
        .contains("/id/place/rafah")
        .doesNotContain("lima");
  }

  @Test
  void theOntologyIsThere() throws Exception {
    String query =
        "ASK { GRAPH <https://w3id.org/dateline/taxonomy>"
            + " { <https://w3id.org/dateline/type/CONSULT> ?p ?o } }";
    assertThat(browser.get("/news/sparql?query=" + Browser.encoded(query)).body()).contains("true");
  }

  @Test
  void thePageSaysHowMuchIsThere() throws Exception {
    HttpResponse<String> page = browser.get("/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("<b>1</b> articles", "<b>2</b> places")
        .doesNotContain("${", "<script");
  }

  @Test
  void theExampleOfTheEditorIsAnswered() throws Exception {
    String page = browser.get("/query").body();
    String query =
        page.replaceFirst("(?s).*<textarea[^>]*>(.*)</textarea>.*", "$1")
            .replace("&lt;", "<")
            .replace("&gt;", ">");
    HttpResponse<String> answer = browser.ask(query);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("date,event,label,toldAs");
  }

  @Test
  void answersAreCompressedForThoseWhoTakeIt() throws Exception {
    String many = "SELECT * { ?s ?p ?o }";
    HttpResponse<String> answer =
        browser.get("/news/sparql?query=" + Browser.encoded(many), "Accept-Encoding", "gzip");
    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
  }

  @Test
  void whatIsPutIsFoundAndWhatIsDeletedIsNot() throws Exception {
    try (FusekiLoader loader =
        new FusekiLoader(
            SERVER.address().resolve("/news-rw/data"),
            "loader",
            Optional.of(SampleServer.PASSWORD))) {
      loader.load(List.of(Sample.article()));
    }
    assertThat(browser.ask(Sample.COUNT).body()).contains("14");
    String add =
        "INSERT DATA { GRAPH <http://example/g> { <http://example/a>"
            + " <http://www.w3.org/2000/01/rdf-schema#label> 'Zanzibar' } }";
    String byWord = Sample.BY_WORD.replace("rafah", "zanzibar");
    assertThat(browser.update("/news-rw/update", add, SampleServer.LOADER).statusCode())
        .isEqualTo(204);
    assertThat(browser.ask(byWord).body()).contains("http://example/a");
    assertThat(
            browser
                .update("/news-rw/update", "DROP GRAPH <http://example/g>", SampleServer.LOADER)
                .statusCode())
        .isEqualTo(204);
    assertThat(browser.ask(byWord).body()).doesNotContain("http://example/a");
  }

  @Test
  void aLargeGraphArrivesWhole() throws Exception {
    String name = "http://example/large";
    String statement = "<http://example/%d> <http://example/count> %1$d .\n";
    String graph =
        IntStream.range(0, 10_000).mapToObj(statement::formatted).collect(Collectors.joining());
    String path = "/news-rw/data?graph=" + Browser.encoded(name);
    assertThat(browser.post(path, "text/turtle", graph, SampleServer.LOADER).statusCode())
        .isBetween(200, 204);
    String count = "SELECT (COUNT(*) AS ?n) { GRAPH <%s> { ?s ?p ?o } }".formatted(name);
    assertThat(browser.ask(count).body()).contains("10000");
    assertThat(
            browser.update(
                "/news-rw/update", "DROP GRAPH <%s>".formatted(name), SampleServer.LOADER))
        .returns(204, HttpResponse::statusCode);
  }

  @Test
  void theServerSaysThatItLivesAndHowMuchItDoes() throws Exception {
    assertThat(browser.get("/$/ping").statusCode()).isEqualTo(200);
    assertThat(browser.get("/$/metrics").body()).contains("fuseki_requests");
  }

  @Test
  void aPortInUseIsOneLine() {
    Path other = Sample.buildIn(temporary.resolve("other"));
    assertThatThrownBy(
            () -> DatelineServer.start(DataSet.toRead(other), ServerOptions.local(SERVER.port())))
        .isInstanceOf(ServerException.class)
        .hasMessage(
            "localhost:%d: already in use; stop the other program or choose another --port"
                .formatted(SERVER.port()));
    DataSet.toRead(other).close();
  }

  @Test
  void aDataSetBeingServedCannotBeOpenedASecondTime() {
    assertThatThrownBy(() -> DataSet.toRead(SERVER.directory()))
        .isInstanceOf(LoadException.class)
        .hasMessageContaining("in use by process");
  }

  @Test
  void anEndpointCanBeAskedAQuestion() throws IOException {
    Question question =
        Question.parse(
            "place",
            """
            # Which place is it?
            # param: name default "" - its name
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            SELECT ?label { ?place a schema:Place ; rdfs:label ?label
              FILTER(?label = COALESCE(?name, "")) }
            """);
    Respondent server = new Respondent.Remote(SERVER.address().resolve("/news/sparql"));
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    new ReplyPrinter(AnswerFormat.CSV, 80).print(server.ask(question, Map.of("name", "Lima")), out);
    assertThat(out).hasToString("label\r\nLima\r\n");
  }
}
