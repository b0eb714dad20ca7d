package org.dateline.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say where the data set is asked for: a directory, or a running server. */
final class DataSource {

  @Mixin private DataDirectory data = new DataDirectory();

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = {"A running server instead, such as", "http://localhost:3030/news/sparql"})
  private Optional<URI> endpoint = Optional.empty();

  /** What the server gives if one is named, else what the directory gives. */
  <T> T ask(Function<URI, T> server, Function<Path, T> directory) {
    return endpoint.map(server).orElseGet(() -> directory.apply(data.path()));
  }
}
