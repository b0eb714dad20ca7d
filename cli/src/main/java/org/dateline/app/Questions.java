package org.dateline.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.load.LoadException;
import org.dateline.query.Question;

/** The folder of questions, one {@code .rq} file each. */
final class Questions {

  private static final String EXTENSION = ".rq";

  private final Path folder;

  Questions(Path folder) {
    this.folder = folder;
  }

  /** The questions of this installation; the launcher says where it is. */
  static Questions installed() {
    return new Questions(Path.of(System.getProperty("dateline.home", ".")).resolve("queries"));
  }

  /** The names that can be asked, sorted. */
  List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(EXTENSION))
          .map(name -> name.substring(0, name.length() - EXTENSION.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new LoadException(folder + ": no questions there; is Dateline installed whole?", e);
    }
  }

  /** The question of that name; else the file of that name; {@code -} reads standard input. */
  Question named(String name) {
    Path installed = folder.resolve(name + EXTENSION);
    Path file = Files.exists(installed) ? installed : Path.of(name);
    try {
      return Question.parse(
          name,
          name.equals("-")
              ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
              : Files.readString(file));
    } catch (IOException e) {
      throw new UsageException(
          "%s: neither a question nor a file; the questions are: %s"
              .formatted(name, String.join(", ", names())));
    }
  }
}
