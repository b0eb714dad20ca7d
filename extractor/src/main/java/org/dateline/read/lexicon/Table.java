package org.dateline.read.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A tab-separated word list among the resources of the read room. Empty lines and lines that begin
 * with {@code #} are comments.
 */
public record Table(List<Row> rows) {

  private static final Pattern CELL_END = Pattern.compile("\\s*\t\\s*");

  /** One line of a table; every cell is trimmed. */
  public record Row(List<String> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    public String first() {
      return cells.getFirst();
    }

    public String at(int column) {
      return cells.get(column);
    }
  }

  public Table {
    rows = List.copyOf(rows);
  }

  /** The table of that file name in {@code org/dateline/read}, every row with so many columns. */
  public static Table load(String name, int columns) {
    List<Row> rows =
        content(name)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(Table::row)
            .toList();
    for (Row row : rows) {
      if (row.cells.size() != columns) {
        throw new IllegalStateException(
            "%s: %s has not %d columns".formatted(name, row.cells, columns));
      }
    }
    return new Table(rows);
  }

  /** The first cells of all rows. */
  public List<String> firsts() {
    return rows.stream().map(Row::first).toList();
  }

  private static Row row(String line) {
    return new Row(CELL_END.splitAsStream(line.strip()).toList());
  }

  private static String content(String name) {
    try (InputStream in = Table.class.getResourceAsStream("/org/dateline/read/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no word list " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + name, e);
    }
  }
}
