package org.dateline.server.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.ContentType;
import org.dateline.read.ArticleReader;
import org.dateline.read.Reading;

/** An article as it was sent. */
final class Manuscript {

  private static final String JSON_LINES = ".jsonl";

  private static final Map<String, String> ENDINGS =
      Map.of(
          "text/plain",
          ".txt",
          "text/html",
          ".html",
          "application/json",
          JSON_LINES,
          "application/x-ndjson",
          JSON_LINES);

  private final String ending;
  private final byte[] bytes;

  /**
   * @param ending of the files that hold such documents
   * @param bytes in UTF-8, or as the document itself declares
   */
  private Manuscript(String ending, byte[] bytes) {
    this.ending = ending;
    this.bytes = bytes;
  }

  /** The media types that articles may have. */
  static String mediaTypes() {
    return ENDINGS.keySet().stream().sorted().collect(Collectors.joining(", "));
  }

  /** A body with its type; none where the type or its charset is not known. */
  static Optional<Manuscript> of(ContentType type, byte[] body) {
    Optional<String> ending = Optional.ofNullable(ENDINGS.get(type.getContentTypeStr()));
    return ending.flatMap(known -> inUtf8(type, body).map(bytes -> sent(known, bytes)));
  }

  /** A record of JSON Lines is one line; JSON has no line breaks but between its tokens. */
  private static Manuscript sent(String ending, byte[] bytes) {
    if (!ending.equals(JSON_LINES)) {
      return new Manuscript(ending, bytes);
    }
    String record = new String(bytes, StandardCharsets.UTF_8).replaceAll("[\r\n]+", " ");
    return new Manuscript(ending, (record.strip() + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<byte[]> inUtf8(ContentType type, byte[] body) {
    Optional<String> charset = Optional.ofNullable(type.getCharset());
    try {
      return Optional.of(
          charset
              .map(Charset::forName)
              .filter(known -> !known.equals(StandardCharsets.UTF_8))
              .map(known -> ("\uFEFF" + new String(body, known)).getBytes(StandardCharsets.UTF_8))
              .orElse(body));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /** The article that it holds, or why there is none. */
  Reading read(ArticleReader reader) throws IOException {
    Path folder = Files.createTempDirectory("dateline-article");
    Path file = folder.resolve("article" + ending);
    try {
      Files.write(file, bytes);
      try (Stream<Reading> readings = reader.read(List.of(file))) {
        return readings
            .findFirst()
            .orElseGet(() -> new Reading.Refused(file.toUri(), "", "is empty; send an article"));
      }
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }
}
