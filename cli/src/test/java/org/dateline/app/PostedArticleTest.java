package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.annotate.network.NetworkChoice;
import org.dateline.graph.GraphBuilder;
import org.dateline.load.DataSet;
import org.dateline.load.Loader;
import org.dateline.load.Password;
import org.dateline.load.TdbLoader;
import org.dateline.server.DatelineServer;
import org.dateline.server.ServerOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article sent to a server that has the rooms of this program. */
final class PostedArticleTest {

  private static final Path STORY = Shell.HOME.resolve("samples/finland-joins-nato.txt");

  @TempDir private Path folder;

  @Test
  void itsGraphIsTheOneThatExtractPrints() throws Exception {
    Path data = folder.resolve("data");
    try (DataSet dataSet = DataSet.toLoad(data, Optional.empty());
        Loader loader = new TdbLoader(dataSet, step -> {})) {
      loader.finish();
    }
    ServerOptions options =
        ServerOptions.local(0)
            .withPassword(new Password("open sesame"))
            .withNewsroom(() -> ServeCommand.newsroom(GraphBuilder.LOCAL, NetworkChoice.ACCURATE));
    try (DatelineServer server = DatelineServer.start(DataSet.toRead(data), options)) {
      HttpResponse<String> answer = post(server);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
      assertThat(answer.body())
          .isEqualTo(Shell.run("extract", STORY, "--format", "nquads").out())
          .contains("Finland");
    }
  }

  private static HttpResponse<String> post(DatelineServer server) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve("/news-rw/articles"))
            .header("Content-Type", "text/plain")
            .header("Accept", "application/n-quads")
            .POST(BodyPublishers.ofFile(STORY))
            .build();
    try (HttpClient client = HttpClient.newBuilder().authenticator(new Loading()).build()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }

  /** The loader's login. */
  private static final class Loading extends Authenticator {

    @Override
    protected PasswordAuthentication getPasswordAuthentication() {
      return new PasswordAuthentication(Password.LOADER, "open sesame".toCharArray());
    }
  }
}
