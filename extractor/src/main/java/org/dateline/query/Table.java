package org.dateline.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.query.Reply.Rows;

/** Rows as a table of characters. */
final class Table {

  private static final String GAP = "  ";
  private static final int NARROWEST = 8;

  private final List<List<Cell>> lines;

  Table(Rows reply) {
    List<Cell> head = reply.columns().stream().map(v -> new Cell(v.getVarName(), false)).toList();
    List<List<Cell>> body =
        reply.rows().stream()
            .map(row -> reply.columns().stream().map(column -> Cell.of(row, column)).toList())
            .toList();
    this.lines =
        IntStream.rangeClosed(0, body.size())
            .mapToObj(i -> i == 0 ? head : body.get(i - 1))
            .toList();
  }

  /**
   * Columns for a terminal, and the number of rows.
   *
   * @param width of the terminal; long texts are cut so that lines fit if they can
   */
  String forTerminal(int width) {
    int[] widths = fitted(width);
    StringBuilder text = new StringBuilder();
    text.append(line(lines.getFirst(), widths));
    text.append(IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP)))
        .append('\n');
    lines.stream().skip(1).forEach(cells -> text.append(line(cells, widths)));
    int rows = lines.size() - 1;
    return text.append(rows == 1 ? "(1 row)\n" : "(%d rows)\n".formatted(rows)).toString();
  }

  private static String line(List<Cell> cells, int[] widths) {
    return IntStream.range(0, widths.length)
            .mapToObj(i -> cells.get(i).in(widths[i]))
            .collect(Collectors.joining(GAP))
            .stripTrailing()
        + "\n";
  }

  /** The widest column gives way first. */
  private int[] fitted(int width) {
    int[] widths = new int[lines.getFirst().size()];
    for (List<Cell> cells : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], cells.get(i).width());
      }
    }
    int excess = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) - width;
    for (int cut = 0; cut < excess; cut++) {
      int widest = widest(widths);
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static int widest(int[] widths) {
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      widest = widths[i] > widths[widest] ? i : widest;
    }
    return widest;
  }

  /** A table of GitHub Flavored Markdown. */
  String markdown() {
    StringBuilder text = new StringBuilder(markdown(lines.getFirst()));
    List<Cell> first = lines.size() > 1 ? lines.get(1) : lines.getFirst();
    text.append(
        first.stream()
            .map(c -> c.isNumber() ? "--:" : "---")
            .collect(Collectors.joining("|", "|", "|\n")));
    lines.stream().skip(1).forEach(cells -> text.append(markdown(cells)));
    return text.toString();
  }

  private static String markdown(List<Cell> cells) {
    return cells.stream()
        .map(cell -> cell.text().replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
