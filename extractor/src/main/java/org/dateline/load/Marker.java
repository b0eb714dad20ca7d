package org.dateline.load;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the marker file of a data directory says: that it is ours, and its base IRI. */
record Marker(String base) {

  private static final String FORMAT = "1";

  /** What may lie in a directory that a killed process was about to make ours. */
  private static final Set<String> BEFORE_THE_MARKER = Set.of("lock", "dateline.properties.tmp");

  Marker {
    if (!base.matches("https?://[^\\s<>\"{}|\\\\^`]+/")) {
      throw new LoadException(
          "%s: not a base IRI; it starts with http:// or https:// and ends with a slash"
              .formatted(base));
    }
  }

  /** Refuses a directory with somebody else's files. */
  static void refuseForeign(Layout layout) throws IOException {
    Path directory = layout.directory();
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      throw new LoadException(
          "%s: is a file; choose another --data directory".formatted(directory));
    }
    if (Files.isDirectory(directory) && !Files.exists(layout.marker()) && !empty(directory)) {
      throw new LoadException(
          "%s: not empty and not a Dateline data set; choose another --data directory"
              .formatted(directory));
    }
  }

  private static boolean empty(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      Set<String> names = files.map(f -> f.getFileName().toString()).collect(Collectors.toSet());
      return BEFORE_THE_MARKER.containsAll(names);
    }
  }

  static Marker read(Path file) throws IOException {
    Properties lines = new Properties();
    lines.load(new StringReader(Files.readString(file)));
    if (!FORMAT.equals(lines.getProperty("format"))) {
      throw new LoadException(
          "%s: written in format %s, this program reads %s; build into another --data directory"
              .formatted(file, lines.getProperty("format"), FORMAT));
    }
    return new Marker(lines.getProperty("base", ""));
  }

  void write(Path file) throws IOException {
    String text =
        "# The marker of a Dateline data set.\nformat=%s\nbase=%s\n".formatted(FORMAT, base);
    DurableFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
