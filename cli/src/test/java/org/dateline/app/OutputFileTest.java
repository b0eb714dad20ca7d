package org.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.load.LoadException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the file that is there when another is written over it. */
final class OutputFileTest {

  @TempDir private Path folder;

  @Test
  void aFileIsReplacedByTheNewOne() throws IOException {
    Path file = Files.writeString(folder.resolve("events.csv"), "old");
    OutputFile.write(file, out -> out.print("new"));
    assertThat(file).hasContent("new");
    assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void whatFailsHalfWayLeavesTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("events.csv"), "old");
    assertThatThrownBy(() ->
            OutputFile.write(
                file,
                out -> {
                  out.print("half");
                  throw new IllegalStateException("stopped");
                }))
        .hasMessage("stopped");
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void aFileThatCannotBeWrittenIsOneLine() {
    Path file = folder.resolve("missing/events.csv");
    assertThatThrownBy(() -> OutputFile.write(file, out -> out.print("new")))
        .isInstanceOf(LoadException.class)
        .hasMessage(file + ": cannot be written (no such directory); choose another --output");
    Path full = Path.of("/dev/full");
    assertThatThrownBy(() -> OutputFile.write(full, out -> out.print("new")))
        .isInstanceOf(LoadException.class)
        .hasMessage("/dev/full: cannot be written (is the disk full?); choose another --output");
  }

  @Test
  void standardOutputThatIsFullIsOneLine() throws IOException {
    try (PrintStream out = new PrintStream("/dev/full", UTF_8)) {
      assertThatThrownBy(() -> OutputOption.print(out, full -> full.print("new")))
          .isInstanceOf(LoadException.class)
          .hasMessage("standard output: cannot be written; is the disk full?");
    }
  }
}
