package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.dateline.load.Backup;
import org.dateline.load.DataSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What those who run a server see of it. */
final class OperationTest {

  @TempDir private Path temporary;

  private final Queue<String> log = new ConcurrentLinkedQueue<>();
  private DatelineServer server;
  private Browser browser;

  @BeforeEach
  void start() {
    ServerOptions options =
        ServerOptions.local(0).withPassword(SampleServer.PASSWORD).withAccessLog(log::add);
    server =
        DatelineServer.start(DataSet.toRead(Sample.buildIn(temporary.resolve("data"))), options);
    browser = new Browser(server.address());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aServerSaysWhenItIsWarm() throws Exception {
    while (browser.get("/$/ready").statusCode() == 503) {
      Thread.onSpinWait();
    }
    assertThat(browser.get("/$/ready").statusCode()).isEqualTo(200);
    assertThat(browser.get("/$/ready").body()).isEqualTo("ready\n");
  }

  @Test
  void everyRequestIsALineWithoutWhatWasAsked() throws Exception {
    browser.ask("ASK { <http://secret.example/> ?p ?o }");
    browser.update("/news-rw/update", "CLEAR SILENT GRAPH <http://g/>", SampleServer.LOADER);
    server.close();
    assertThat(log)
        .hasSize(2)
        .allMatch(line ->
            line.startsWith("127.0.0.1 - ") || line.startsWith("[::1]") || line.startsWith("0:0"))
        .noneMatch(line -> line.contains("secret") || line.contains("sesame"));
    assertThat(log.poll()).contains("\"GET /news/sparql HTTP/1.1\" 200 ");
    assertThat(log.poll()).contains(" loader [").contains("\"POST /news-rw/update HTTP/1.1\" 204 ");
  }

  @Test
  void refusalsAreCounted() throws Exception {
    browser.get("/data/person/nobody.ttl");
    browser.get("/data/person/nobody.ttl");
    browser.update("/news-rw/update", "CLEAR ALL", "loader:guess");
    assertThat(browser.get("/$/metrics").body())
        .contains(
            "dateline_refusals_total{application=\"fuseki\",status=\"404\"} 2.0",
            "dateline_refusals_total{application=\"fuseki\",status=\"401\"} 1.0");
  }

  @Test
  void aServedDataSetIsBackedUpThroughItsServer() throws Exception {
    Path file = temporary.resolve("copy.nq.gz");
    assertThatThrownBy(() -> DataSet.toBackUp(temporary.resolve("data")))
        .hasMessageContaining("back it up through it with --endpoint http://localhost:3030/");
    new Backup(file).of(server.address());
    Path restored = temporary.resolve("restored");
    new Backup(file).restore(restored);
    try (DatelineServer other =
        DatelineServer.start(DataSet.toRead(restored), ServerOptions.local(0))) {
      String all = "SELECT * { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g ?s ?p ?o";
      assertThat(new Browser(other.address()).ask(all).body()).isEqualTo(browser.ask(all).body());
    }
  }
}
