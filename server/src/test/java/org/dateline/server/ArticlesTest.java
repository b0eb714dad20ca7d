package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.graph.ArticleGraph;
import org.dateline.graph.GraphBuilder;
import org.dateline.graph.Run;
import org.dateline.load.DataSet;
import org.dateline.pipeline.Stage;
import org.dateline.read.Article;
import org.dateline.resolve.ArticleFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles sent to a running server whose newsroom states of each article that it is there. */
final class ArticlesTest {

  private static final String STORY =
      """
      Envoys sign a treaty in Geneva

      April 4, 2023

      GENEVA (DSW) - Envoys of two countries signed a treaty in Geneva on Tuesday after weeks of talks about
      the border between them. The treaty was welcomed by their neighbours, who had offered to help.
      """;

  private static final String ADDRESS = "/news-rw/articles";
  private static final String HEADLINE =
      "PREFIX schema: <https://schema.org/> SELECT ?a { ?a schema:headline 'Envoys sign a treaty in Geneva'@en }";

  @TempDir private Path temporary;

  private final AtomicInteger openings = new AtomicInteger();
  private final CountDownLatch mayWork = new CountDownLatch(1);
  private DatelineServer server;
  private Browser browser;

  @BeforeEach
  void start() {
    Path directory = Sample.buildIn(temporary.resolve("data"));
    ServerOptions options =
        ServerOptions.local(0).withPassword(SampleServer.PASSWORD).withNewsroom(this::open);
    server = DatelineServer.start(DataSet.toRead(directory), options);
    browser = new Browser(server.address());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Stage<Article, ArticleGraph> open() {
    openings.incrementAndGet();
    GraphBuilder builder = new GraphBuilder(GraphBuilder.LOCAL, new Run("test", "none"));
    return article -> {
      await(mayWork);
      return builder.build(
          new ArticleFacts(
              article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    };
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  @Test
  void anArticleIsAnsweredWithItsGraphAndIsServed() throws Exception {
    mayWork.countDown();
    HttpResponse<String> added = post("text/plain", STORY, "text/turtle");
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    assertThat(added.body()).contains("schema:NewsArticle", "Envoys sign a treaty in Geneva");
    String location = added.headers().firstValue("Location").orElse("");
    assertThat(location).startsWith("http://localhost:3030/id/article/2023-04-04-envoys-sign");
    assertThat(browser.ask(HEADLINE).body()).contains(location);
    assertThat(browser.ask(Sample.BY_WORD.replace("rafah", "treaty")).body()).contains(location);
    assertThat(browser.get(URI.create(location).getPath().replace("/id/", "/page/")).body())
        .contains("Envoys of two countries");
    HttpResponse<String> again = post("text/plain", STORY, "application/n-quads");
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body().lines()).allMatch(line -> line.contains("<" + location + "#graph> ."));
    assertThat(browser.ask(HEADLINE).body().lines()).hasSize(2);
    assertThat(openings).hasValue(1);
  }

  @Test
  void pagesAndRecordsAreReadAsFilesAre() throws Exception {
    mayWork.countDown();
    String page =
        "<html><head><title>Envoys sign a treaty in Geneva</title>"
            + "<meta property='article:published_time' content='2023-04-04'></head><body><article>"
            + STORY.lines().skip(4).reduce("", (text, line) -> text + "<p>" + line + "</p>")
            + "</article></body></html>";
    assertThat(post("text/html; charset=utf-8", page, "application/trig").statusCode())
        .isEqualTo(201);
    String json =
        "{\n \"title\": \"Another treaty is signed in Bern\",\n \"dct\": \"2023-04-05\", \"url\":"
            + " \"https://news.example/bern\",\n \"text\": \"%s\" }"
                .formatted(STORY.lines().skip(4).reduce("", (text, line) -> text + line + " "));
    HttpResponse<String> record = post("application/json", json, "application/ld+json");
    assertThat(record.statusCode()).as(record.body()).isEqualTo(201);
    assertThat(record.body()).contains("\"@context\"", "https://news.example/bern");
  }

  @Test
  void whatIsNoArticleIsRefusedInOneLine() throws Exception {
    HttpResponse<String> undated =
        post("text/plain", STORY.replace("April 4, 2023", ""), "text/turtle");
    assertThat(undated.statusCode()).isEqualTo(422);
    assertThat(undated.body().strip().lines()).hasSize(1);
    assertThat(undated.body()).contains("date").doesNotContain("/tmp", "article.txt");
    assertThat(post("text/plain", "", "text/turtle").statusCode()).isEqualTo(422);
    assertThat(post("image/png", STORY, "text/turtle").statusCode()).isEqualTo(415);
    assertThat(post("text/plain", STORY, "image/png").statusCode()).isEqualTo(406);
    assertThat(post("text/plain", "x".repeat(10_000_001), "text/turtle").statusCode())
        .isEqualTo(413);
    assertThat(browser.get(ADDRESS).statusCode()).isBetween(400, 499);
    assertThat(openings).hasValue(0);
  }

  @Test
  void anArticleTakesThePassword() throws Exception {
    assertThat(browser.post(ADDRESS, "text/plain", STORY).statusCode()).isEqualTo(401);
    assertThat(browser.post(ADDRESS, "text/plain", STORY, "loader:guess").statusCode())
        .isEqualTo(401);
    assertThat(openings).hasValue(0);
  }

  @Test
  void questionsAreAnsweredWhileAnArticleIsRead() throws Exception {
    CompletableFuture<Integer> reading =
        CompletableFuture.supplyAsync(() -> postLater().statusCode());
    assertThat(browser.ask(Sample.COUNT).body()).contains("14");
    assertThat(reading).isNotDone();
    mayWork.countDown();
    assertThat(reading.get()).isEqualTo(201);
  }

  @Test
  void requestsUnderWayEndBeforeTheServerDoes() throws Exception {
    CompletableFuture<Integer> reading =
        CompletableFuture.supplyAsync(() -> postLater().statusCode());
    while (openings.get() == 0) {
      Thread.onSpinWait();
    }
    int port = server.port();
    CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
    while (isListening(port)) {
      Thread.onSpinWait();
    }
    assertThat(closing).isNotDone();
    mayWork.countDown();
    assertThat(reading.get()).isEqualTo(201);
    closing.get();
    try (DataSet dataSet = DataSet.toRead(temporary.resolve("data"))) {
      assertThat(dataSet.directory()).exists();
    }
  }

  private static boolean isListening(int port) {
    try (Socket probe = new Socket("localhost", port)) {
      return probe.isConnected();
    } catch (IOException refused) {
      return false;
    }
  }

  private HttpResponse<String> postLater() {
    try {
      return post("text/plain", STORY, "text/turtle");
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  private HttpResponse<String> post(String type, String body, String accept) throws Exception {
    return browser.send(
        "POST",
        ADDRESS,
        body,
        "Content-Type",
        type,
        "Accept",
        accept,
        "Authorization",
        Browser.basic(SampleServer.LOADER));
  }
}
