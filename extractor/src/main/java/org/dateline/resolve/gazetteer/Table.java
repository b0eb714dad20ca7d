package org.dateline.resolve.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.dateline.resolve.Entity.Point;

/** A tab-separated table among our resources, without its comment lines. */
final class Table {

  private static final String FOLDER = "/org/dateline/resolve/";

  private Table() {}

  /** The table's rows, cells split at tabs; every row has {@code columns} cells. */
  static List<Row> rows(String name, int columns) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : new String(bytes(name), StandardCharsets.UTF_8).split("\n", -1)) {
      number++;
      if (!line.isEmpty() && !line.startsWith("#")) {
        Row row = Row.of(line);
        if (row.cells.size() != columns) {
          throw new IllegalStateException(
              "%s, line %d: %d cells, not %d; separate them with tabs"
                  .formatted(name, number, row.cells.size(), columns));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /** The table as it stands, unpacked. */
  static byte[] bytes(String name) {
    try (InputStream file = Table.class.getResourceAsStream(FOLDER + name)) {
      if (file == null) {
        throw new IllegalStateException(
            "%s is not in the jar; run extractor/gazetteer/build.mjs and build again"
                .formatted(name));
      }
      return (name.endsWith(".gz") ? new GZIPInputStream(file, 1 << 16) : file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  /** One line of a table. */
  record Row(List<String> cells) {

    static Row of(String line) {
      return new Row(Arrays.asList(line.split("\t", -1)));
    }

    String text(int column) {
      return cells.get(column);
    }

    Optional<String> optional(int column) {
      return Optional.of(cells.get(column)).filter(cell -> !cell.isEmpty());
    }

    /** The parts of a cell between bars; none for an empty one. */
    List<String> list(int column) {
      return text(column).isEmpty() ? List.of() : List.of(text(column).split("\\|", -1));
    }

    long number(int column) {
      return Long.parseLong(cells.get(column));
    }

    /** The point in two neighbouring cells, latitude first. */
    Point point(int latitude) {
      return new Point(
          Double.parseDouble(cells.get(latitude)), Double.parseDouble(cells.get(latitude + 1)));
    }
  }
}
