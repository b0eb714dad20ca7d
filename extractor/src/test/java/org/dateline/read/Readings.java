package org.dateline.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.read.ReadOptions.MissingDate;

/** Writes files into a folder and reads them as of 1 May 2024. */
record Readings(Path folder, MissingDate missingDate) {

  static final LocalDate TODAY = LocalDate.of(2024, 5, 1);

  Readings(Path folder) {
    this(folder, new MissingDate.Refuse());
  }

  List<Reading> of(String name, String content) {
    return of(name, content.getBytes(StandardCharsets.UTF_8));
  }

  List<Reading> of(String name, byte[] content) {
    try {
      return of(Files.write(folder.resolve(name), content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Reading> of(Path... paths) {
    ArticleReader reader = new ArticleReader(new ReadOptions(missingDate, TODAY));
    try (Stream<Reading> readings = reader.read(List.of(paths))) {
      return readings.toList();
    }
  }

  /** The only reading, which must be an article. */
  Article article(String name, String content) {
    return article(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Article article(String name, byte[] content) {
    return accepted(single(of(name, content)));
  }

  /** The only reading's line, which must be a refusal; the folder's name is left out. */
  String refusal(String name, String content) {
    return refusal(name, content.getBytes(StandardCharsets.UTF_8));
  }

  String refusal(String name, byte[] content) {
    return refused(single(of(name, content)));
  }

  static Article accepted(Reading reading) {
    return switch (reading) {
      case Reading.Accepted(Article article) -> article;
      case Reading.Refused refused -> throw new AssertionError(refused.message());
    };
  }

  String refused(Reading reading) {
    return switch (reading) {
      case Reading.Accepted(Article article) -> throw new AssertionError("accepted " + article);
      case Reading.Refused refused -> refused.message().replace(folder.toAbsolutePath() + "/", "");
    };
  }

  private static Reading single(List<Reading> readings) {
    if (readings.size() != 1) {
      throw new AssertionError("not one reading: " + readings);
    }
    return readings.getFirst();
  }
}
