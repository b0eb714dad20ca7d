package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.dateline.load.DataSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that send byte after byte, never a whole request. */
final class SlowClientTest {

  @TempDir private Path temporary;

  private DatelineServer server;

  @BeforeEach
  void start() {
    Limits impatient = Limits.USUAL.withPatience(Duration.ofSeconds(1));
    server =
        DatelineServer.start(
            DataSet.toRead(Sample.buildIn(temporary.resolve("data"))),
            ServerOptions.local(0).withLimits(impatient));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aHeadThatNeverEndsIsCutOff() throws Exception {
    assertThat(trickle("GET / HTTP/1.1\r\nHost: localhost\r\n", "Slow: 1\r\n")).isTrue();
    assertThat(new Browser(server.address()).ask(Sample.COUNT).body()).contains("14");
  }

  @Test
  void aBodyThatNeverEndsIsCutOff() throws Exception {
    String head =
        """
        POST /news/sparql HTTP/1.1
        Host: localhost
        Content-Type: application/sparql-query
        Content-Length: 100000

        """;
    assertThat(trickle(head.replace("\n", "\r\n"), "#")).isTrue();
    assertThat(new Browser(server.address()).ask(Sample.COUNT).body()).contains("14");
  }

  @Test
  void aConnectionOnWhichNothingComesIsCutOff() throws Exception {
    try (Socket socket = new Socket("localhost", server.port())) {
      assertThat(socket.getInputStream().read()).isEqualTo(-1);
    }
  }

  /** Sends the drop again and again; whether the server closes the connection. */
  private boolean trickle(String head, String drop) throws IOException, InterruptedException {
    try (Socket socket = new Socket("localhost", server.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      for (int drops = 0; drops < 600; drops++) {
        out.write(drop.getBytes(StandardCharsets.US_ASCII));
        out.flush();
        Thread.sleep(100);
      }
      return false;
    } catch (IOException closed) {
      return true;
    }
  }
}
