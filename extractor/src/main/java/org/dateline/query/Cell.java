package org.dateline.query;

import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/**
 * A term as people read it: the text of a literal, the address of anything else, nothing when there
 * is no term. Control characters are blanks, so that no text can steer a terminal.
 *
 * @param isNumber whether the term is a number, which stands at the right of its column
 */
record Cell(String text, boolean isNumber) {

  private static final String ELLIPSIS = "\u2026";

  /** The blocks of wide characters, first and last. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1FAFF},
    {0x20000, 0x3FFFD}
  };

  static Cell of(Binding row, Var column) {
    @Nullable Node term = row.get(column);
    if (term == null) {
      return new Cell("", false);
    }
    String text = term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
    boolean number = term.isLiteral() && term.getLiteralDatatype() != null && isNumber(term);
    return new Cell(text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\s]", " ").strip(), number);
  }

  private static boolean isNumber(Node literal) {
    return literal.getLiteral().isWellFormed() && literal.getLiteralValue() instanceof Number;
  }

  /** The number of columns of a terminal that the text takes. */
  int width() {
    return width(text);
  }

  /** The text with blanks up to a width, or cut down to it. */
  String in(int width) {
    String shown = width() <= width ? text : cut(width - 1) + ELLIPSIS;
    String blanks = " ".repeat(Math.max(0, width - width(shown)));
    return isNumber ? blanks + shown : shown + blanks;
  }

  private String cut(int width) {
    StringBuilder kept = new StringBuilder();
    for (int point : text.codePoints().toArray()) {
      if (width(kept.toString()) + width(point) > width) {
        break;
      }
      kept.appendCodePoint(point);
    }
    return kept.toString();
  }

  private static int width(String text) {
    return text.codePoints().map(Cell::width).sum();
  }

  /** Marks take no column, East Asian wide characters and pictures two (UAX 11). */
  private static int width(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isWide(int point) {
    return Arrays.stream(WIDE).anyMatch(range -> range[0] <= point && point <= range[1]);
  }
}
