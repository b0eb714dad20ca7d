package org.dateline.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.load.LoadException;
import picocli.CommandLine.Option;

/** The option that says where answers go. */
final class OutputOption {

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write. Default: standard output")
  private Optional<Path> file = Optional.empty();

  /**
   * Writes to the file, in whole or not at all, else to standard output.
   *
   * @throws LoadException when not all of it could be written
   */
  void write(Streams streams, Consumer<PrintStream> content) {
    file.ifPresentOrElse(
        path -> OutputFile.write(path, content), () -> print(streams.out(), content));
  }

  /**
   * Prints to standard output.
   *
   * @throws LoadException when not all of it could be printed
   */
  static void print(PrintStream out, Consumer<PrintStream> content) {
    content.accept(out);
    if (out.checkError()) {
      throw new LoadException("standard output: cannot be written; is the disk full?");
    }
  }
}
