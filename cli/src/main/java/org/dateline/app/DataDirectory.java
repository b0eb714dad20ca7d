package org.dateline.app;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says where the data set lies. */
final class DataDirectory {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The data directory. Default: ${DEFAULT-VALUE}")
  private Path path = Path.of("dateline-data");

  Path path() {
    return path;
  }
}
