package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.load.DataSet;
import org.dateline.load.LoadException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of fuseki-config/ on a Fuseki that is not ours. */
final class StockFusekiTest {

  @TempDir private static Path temporary;

  private static Optional<StockFuseki> started = Optional.empty();

  private final Browser browser = new Browser(started.orElseThrow().address());

  @BeforeAll
  static void start() throws Exception {
    Sample.buildIn(temporary.resolve("dateline-data"), Sample.article(), Sample.talks());
    started = Optional.of(StockFuseki.start(temporary, "sesame"));
  }

  @AfterAll
  static void stop() {
    started.ifPresent(StockFuseki::close);
  }

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
  void everyQuestionHasTheAnswerThatOurServerGives() throws Exception {
    Path ours = temporary.resolve("ours");
    Sample.buildIn(ours, Sample.article(), Sample.talks());
    try (DatelineServer server =
            DatelineServer.start(DataSet.toRead(ours), ServerOptions.local(0));
        Stream<Path> files = Files.list(Path.of("../queries"))) {
      Browser same = new Browser(server.address());
      List<Path> questions = files.filter(file -> file.toString().endsWith(".rq")).toList();
      assertThat(questions).isNotEmpty();
      for (Path question : questions) {
        String query = Files.readString(question);
        assertThat(browser.ask(query).body())
            .as(question.toString())
            .isEqualTo(same.ask(query).body())
            .contains("\n");
      }
    }
  }

  @Test
  void writingTakesThePassword() throws Exception {
    String update =
        "INSERT DATA { GRAPH <http://example/g> { <http://example/a> <http://example/b> 1 } }";
    assertThat(browser.update("/news-rw/update", update).statusCode()).isEqualTo(401);
    assertThat(browser.update("/news-rw/update", update, "loader:guess").statusCode())
        .isEqualTo(401);
    assertThat(browser.update("/news-rw/update", update, "loader:sesame").statusCode())
        .isEqualTo(204);
  }

  @Test
  void thePublicServiceHasNothingThatWrites() throws Exception {
    assertThat(browser.update("/news", "CLEAR ALL").statusCode()).isBetween(400, 499);
    assertThat(browser.update("/news/update", "CLEAR ALL").statusCode()).isBetween(400, 499);
  }

  @Test
  void serviceIsRefused() throws Exception {
    String query = "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }";
    assertThat(browser.ask(query).statusCode()).isNotEqualTo(200);
  }

  @Test
  void nobodyAdministersWithoutAPassword() throws Exception {
    assertThat(browser.get("/$/datasets").statusCode()).isEqualTo(401);
  }

  @Test
  void aDataSetItServesNamesTheProcessThatHasIt() {
    assertThatThrownBy(() -> DataSet.toRead(temporary.resolve("dateline-data")))
        .isInstanceOf(LoadException.class)
        .hasMessageContaining("in use by process");
  }
}
