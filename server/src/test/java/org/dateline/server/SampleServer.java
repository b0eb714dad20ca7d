package org.dateline.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.graph.ArticleGraph;
import org.dateline.load.DataSet;
import org.dateline.load.Password;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server with a password over the sample, running while the tests of a class run. */
final class SampleServer implements BeforeAllCallback, AfterAllCallback {

  static final Password PASSWORD = new Password("open sesame");

  /** The loader's login, as {@link Browser} takes it. */
  static final String LOADER = "loader:open sesame";

  private final Supplier<ArticleGraph> article;
  private Path folder = Path.of("");
  private Optional<DatelineServer> server = Optional.empty();

  SampleServer() {
    this(Sample::article);
  }

  SampleServer(Supplier<ArticleGraph> article) {
    this.article = article;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    folder = Files.createTempDirectory("dateline-server");
    ServerOptions options = ServerOptions.local(0).withPassword(PASSWORD);
    Sample.buildIn(directory(), article.get());
    server = Optional.of(DatelineServer.start(DataSet.toRead(directory()), options));
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    server.ifPresent(DatelineServer::close);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The directory of the data set. */
  Path directory() {
    return folder.resolve("data");
  }

  int port() {
    return server.orElseThrow().port();
  }

  URI address() {
    return server.orElseThrow().address();
  }
}
