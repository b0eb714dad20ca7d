package org.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.dateline.load.DurableFile;
import org.dateline.load.LoadException;

/** The file that {@code --output} names. */
final class OutputFile {

  private OutputFile() {}

  /**
   * Writes a file in whole or not at all; what is no regular file, such as {@code /dev/stdout}, is
   * written as it comes.
   *
   * @throws LoadException when it cannot be written
   */
  static void write(Path file, Consumer<PrintStream> content) {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        try (OutputStream out = Files.newOutputStream(file)) {
          print(content, out);
        }
      } else {
        DurableFile.write(file, out -> print(content, out));
      }
    } catch (IOException failure) {
      throw new LoadException(
          "%s: cannot be written (%s); choose another --output".formatted(file, reason(failure)),
          failure);
    }
  }

  private static void print(Consumer<PrintStream> content, OutputStream out) throws IOException {
    PrintStream text = new PrintStream(out, false, UTF_8);
    content.accept(text);
    if (text.checkError()) {
      throw new IOException("is the disk full?");
    }
  }

  private static String reason(IOException failure) {
    return switch (failure) {
      case NoSuchFileException missing -> "no such directory";
      case AccessDeniedException denied -> "access denied";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      default -> String.valueOf(failure.getMessage());
    };
  }
}
