package org.dateline.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows in columns of even width, for a terminal. A long cell is cut with an ellipsis; all of it is
 * in the other formats.
 */
record TextTable(List<String> names, List<List<String>> rows) {

  private static final int WIDEST = 40;
  private static final String GAP = "  ";

  TextTable {
    names = List.copyOf(names);
    rows = List.copyOf(rows);
  }

  /** The head, a rule, and the rows. */
  List<String> lines() {
    int[] widths = IntStream.range(0, names.size()).map(this::width).toArray();
    List<String> lines = new ArrayList<>();
    lines.add(line(names, widths));
    lines.add(line(IntStream.of(widths).mapToObj("-"::repeat).toList(), widths));
    rows.forEach(row -> lines.add(line(row, widths)));
    return lines;
  }

  private int width(int column) {
    return IntStream.concat(
            IntStream.of(length(names.get(column))),
            rows.stream().mapToInt(row -> Math.min(WIDEST, length(flat(row.get(column))))))
        .max()
        .orElse(0);
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cut(flat(cells.get(i)));
      line.append(cell).append(" ".repeat(widths[i] - length(cell))).append(GAP);
    }
    return line.toString().stripTrailing();
  }

  private static String flat(String cell) {
    return cell.replaceAll("\\s+", " ");
  }

  private static String cut(String cell) {
    return length(cell) <= WIDEST
        ? cell
        : cell.substring(0, cell.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
