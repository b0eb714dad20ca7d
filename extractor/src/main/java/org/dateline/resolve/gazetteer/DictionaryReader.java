package org.dateline.resolve.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.resolve.gazetteer.Dictionary.Entry;

/** Reads the file of a dictionary. */
final class DictionaryReader {

  private static final List<String> NEEDED = List.of("name", "id", "kind", "prior");
  private static final List<String> PLACES = List.of("lat", "lon", "state");

  private final Path file;
  private final Map<String, String> labels = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private List<String> columns = List.of();
  private int number;

  DictionaryReader(Path file) {
    this.file = file;
  }

  List<Entry> entries() {
    try (Stream<String> lines = Files.lines(file)) {
      lines.forEachOrdered(this::read);
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new DictionaryException(
          file + ": cannot be read; --dictionary needs a UTF-8 text file", e);
    }
    return List.copyOf(entries);
  }

  private void read(String line) {
    number++;
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    List<String> cells = Arrays.asList(line.split("\t", -1));
    if (columns.isEmpty()) {
      columns = header(cells);
    } else if (cells.size() != columns.size()) {
      throw refused(
          "%d cells, not %d; separate them with tabs".formatted(cells.size(), columns.size()));
    } else {
      entries.add(entry(cells));
    }
  }

  private List<String> header(List<String> cells) {
    if (!cells.containsAll(NEEDED)) {
      throw refused("no column names; begin with a line " + String.join("<tab>", NEEDED));
    }
    for (String cell : cells) {
      if (!NEEDED.contains(cell) && !PLACES.contains(cell)) {
        throw refused(
            "unknown column %s; known are %s and %s"
                .formatted(cell, String.join(", ", NEEDED), String.join(", ", PLACES)));
      }
    }
    return cells;
  }

  private Entry entry(List<String> cells) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(columns.get(i), cells.get(i).strip());
    }
    try {
      return new DictionaryRow(origin(), row).entry(labels);
    } catch (IllegalArgumentException e) {
      throw refused(String.valueOf(e.getMessage()));
    }
  }

  private DictionaryException refused(String reason) {
    return new DictionaryException(origin() + ": " + reason);
  }

  private String origin() {
    return "%s, line %d".formatted(file, number);
  }
}
