package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server with a password refuses, and what nobody can make it do. */
final class ServerSecurityTest {

  @RegisterExtension private static final SampleServer SERVER = new SampleServer();

  @TempDir private Path temporary;

  private final Browser browser = new Browser(SERVER.address());

  @Test
  void browsersAreToldToRunNoScriptsButOurs() throws Exception {
    for (String path :
        List.of(
            "/",
            "/style.css",
            "/query",
            "/map",
            "/news/sparql?query=" + Browser.encoded("ASK {}"))) {
      assertThat(browser.get(path).headers().map())
          .containsEntry("x-content-type-options", List.of("nosniff"))
          .hasEntrySatisfying(
              "content-security-policy",
              policy ->
                  assertThat(policy.getFirst())
                      .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                      .doesNotContain("unsafe"));
    }
  }

  @Test
  void anyPageMayReadButNotWrite() throws Exception {
    HttpResponse<String> read =
        browser.get(
            "/news/sparql?query=" + Browser.encoded("ASK {}"), "Origin", "https://reader.example");
    assertThat(read.headers().firstValue("Access-Control-Allow-Origin")).isPresent();
    assertThat(read.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    HttpResponse<String> write =
        browser.send(
            "OPTIONS",
            "/news-rw/data?default",
            "",
            "Origin",
            "https://reader.example",
            "Access-Control-Request-Method",
            "PUT");
    assertThat(write.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .doesNotContain("PUT", "DELETE");
  }

  @Test
  void nobodyWritesWithoutThePassword() throws Exception {
    String update = "INSERT DATA { <http://example/a> <http://example/b> 1 }";
    assertThat(browser.update("/news-rw/update", update).statusCode()).isEqualTo(401);
    assertThat(browser.update("/news-rw/update", update, "loader:guess").statusCode())
        .isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/news", "/news/update", "/news/data?default", "/news/upload", "/news/sparql"})
  void thePublicServiceHasNothingThatWrites(String path) throws Exception {
    assertThat(browser.update(path, "CLEAR ALL").statusCode()).isBetween(400, 499);
    assertThat(browser.send("PUT", path, "", "Content-Type", "text/turtle").statusCode())
        .isBetween(400, 499);
    assertThat(browser.send("DELETE", path, "").statusCode()).isBetween(400, 499);
    assertThat(browser.ask(Sample.COUNT).body()).contains("14");
  }

  @Test
  void aRefusalWaitsForTheBodyAndLeavesTheConnectionOpen() throws Exception {
    String head = "POST /news/update HTTP/1.1\r\nHost: localhost\r\n%s: %s\r\n\r\n";
    String refused = head.formatted("Content-Length", 9);
    String last = head.replace("POST /news/update", "GET /$/ping").formatted("Connection", "close");
    try (Socket socket = new Socket("localhost", SERVER.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(refused.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      socket.setSoTimeout(300);
      assertThatThrownBy(() -> socket.getInputStream().read())
          .as("an answer before the body")
          .isInstanceOf(SocketTimeoutException.class);
      socket.setSoTimeout(0);
      out.write(("CLEAR ALL" + last).getBytes(StandardCharsets.US_ASCII));
      out.flush();
      String answers =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      assertThat(answers).startsWith("HTTP/1.1 40").contains("HTTP/1.1 200");
    }
  }

  @Test
  void aQueryCannotMakeTheServerAskOthers() throws Exception {
    try (Inside inside = new Inside()) {
      String query = "SELECT * { SERVICE <%s> { ?s ?p ?o } }".formatted(inside.address());
      assertThat(browser.ask(query).statusCode()).isNotEqualTo(200);
      assertThat(inside.visits()).isZero();
    }
  }

  @Test
  void anUpdateCannotMakeTheServerReadAddressesOrFiles() throws Exception {
    Path file = Files.writeString(temporary.resolve("secret.ttl"), "<http://a/> <http://b/> 'x' .");
    try (Inside inside = new Inside()) {
      for (String source : List.of(inside.address(), file.toUri().toString())) {
        String load = "LOAD <%s> INTO GRAPH <http://example/loaded>".formatted(source);
        assertThat(browser.update("/news-rw/update", load, SampleServer.LOADER).statusCode())
            .isBetween(400, 599);
      }
      assertThat(inside.visits()).isZero();
    }
    assertThat(browser.ask("SELECT * { GRAPH <http://example/loaded> { ?s ?p ?o } }").body())
        .doesNotContain("http://a/");
  }

  @Test
  void jsonLdCannotMakeTheServerFetchItsContext() throws Exception {
    try (Inside inside = new Inside()) {
      String document = "{\"@context\": \"%s\", \"name\": \"x\"}".formatted(inside.address());
      assertThat(
              browser
                  .post("/news/shacl?graph=default", "application/ld+json", document)
                  .statusCode())
          .isEqualTo(400);
      assertThat(
              browser
                  .post(
                      "/news-rw/data?default", "application/ld+json", document, SampleServer.LOADER)
                  .statusCode())
          .isEqualTo(400);
      assertThat(inside.visits()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/$/datasets",
        "/$/server",
        "/$/stats",
        "/$/compact/news",
        "/$/backup/news",
        "/$/tasks"
      })
  void thereIsNothingToAdminister(String path) throws Exception {
    assertThat(browser.get(path).statusCode()).isEqualTo(404);
    assertThat(browser.send("POST", path, "").statusCode()).isBetween(400, 499);
  }

  /** A server inside that nobody should be led to. */
  private static final class Inside implements AutoCloseable {

    private final AtomicInteger visits = new AtomicInteger();
    private final HttpServer server;

    Inside() throws IOException {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/",
          exchange -> {
            visits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
          });
      server.start();
    }

    String address() {
      return "http://localhost:%d/inside".formatted(server.getAddress().getPort());
    }

    int visits() {
      return visits.get();
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }
}
