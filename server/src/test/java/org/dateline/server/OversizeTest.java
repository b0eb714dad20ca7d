package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Requests that are too large, and requests that browsers were made to send. */
final class OversizeTest {

  private static final String COMMENT = "#".repeat(300_000);

  @RegisterExtension private static final SampleServer SERVER = new SampleServer();

  private final Browser browser = new Browser(SERVER.address());

  @Test
  void aBodyThatIsTooLargeIsRefused() throws Exception {
    for (String path :
        new String[] {"/news/sparql", "/news/shacl?graph=default", "/news", "/search"}) {
      assertThat(browser.post(path, "application/sparql-query", COMMENT).statusCode())
          .as(path)
          .isEqualTo(413);
    }
    serverAnswers();
  }

  @Test
  void aBodyOfUnknownLengthThatIsTooLargeIsRefused() throws Exception {
    HttpRequest chunked =
        HttpRequest.newBuilder(SERVER.address().resolve("/news/sparql"))
            .header("Content-Type", "application/sparql-query")
            .POST(
                BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream(COMMENT.getBytes(StandardCharsets.US_ASCII))))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = client.send(chunked, BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(413);
    }
    serverAnswers();
  }

  @Test
  void aHeadThatIsTooLargeIsRefused() throws Exception {
    assertThat(browser.get("/", "X-Large", "x".repeat(70_000)).statusCode()).isEqualTo(431);
    assertThat(browser.get("/search?q=" + "x".repeat(70_000)).statusCode()).isEqualTo(414);
    serverAnswers();
  }

  @Test
  void aPageOfAnotherSiteCannotUseTheLoadersPassword() throws Exception {
    String update =
        "INSERT DATA { GRAPH <http://example/g> { <http://example/a> <http://example/b> 1 } }";
    HttpResponse<String> forged =
        browser.send(
            "POST",
            "/news-rw/update",
            update,
            "Content-Type",
            "application/sparql-update",
            "Origin",
            "https://other.example",
            "Authorization",
            Browser.basic(SampleServer.LOADER));
    assertThat(forged.statusCode()).isEqualTo(403);
    assertThat(browser.ask("SELECT * { GRAPH <http://example/g> { ?s ?p ?o } }").body())
        .doesNotContain("http://example/a");
  }

  private void serverAnswers() throws Exception {
    assertThat(browser.ask(Sample.COUNT).body()).contains("14");
  }
}
