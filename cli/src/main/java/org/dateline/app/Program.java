package org.dateline.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.annotate.network.EnglishReader;
import org.dateline.annotate.network.NetworkChoice;
import org.dateline.graph.GraphBuilder;
import org.dateline.graph.Run;
import org.dateline.load.DocumentKey;
import org.dateline.load.LoadException;

/** This program, as graphs and done-marks name it. */
final class Program {

  private static final String UNPACKAGED = "unpackaged";

  private Program() {}

  /** The version in the jar's manifest. */
  static String version() {
    String version = Program.class.getPackage().getImplementationVersion();
    return version == null ? UNPACKAGED : version;
  }

  /**
   * A text that changes with everything that decides what is extracted: the library's code, its
   * tables, and the network.
   */
  static String fingerprint(NetworkChoice network) {
    return String.join(
        " ", version(), digestOf(GraphBuilder.class), EnglishReader.fingerprint(network));
  }

  private static String digestOf(Class<?> type) {
    try {
      Path jar = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(jar)
          ? DocumentKey.of(Files.readAllBytes(jar), "").value()
          : UNPACKAGED;
    } catch (IOException | URISyntaxException e) {
      throw new LoadException("the program's own jar cannot be read: " + e.getMessage(), e);
    }
  }

  static Run run(NetworkChoice network) {
    return new Run(version(), network.model());
  }
}
