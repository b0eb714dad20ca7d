package org.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.load.LoadException;

/**
 * The lines of requests, added to a file, or on standard error. A file is opened for appending, so
 * that it may be cut while the server runs.
 */
final class AccessLog implements Consumer<String> {

  private final PrintStream out;

  /**
   * @throws LoadException when the file cannot be written
   */
  AccessLog(Optional<Path> file, PrintStream err) {
    out = file.map(AccessLog::open).orElse(err);
  }

  private static PrintStream open(Path file) {
    try {
      return new PrintStream(
          Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
          true,
          UTF_8);
    } catch (IOException failure) {
      throw new LoadException(
          "%s: cannot be written (%s); choose another --access-log"
              .formatted(file, failure.getMessage()),
          failure);
    }
  }

  @Override
  public void accept(String line) {
    out.println(line);
  }
}
