package org.dateline.resolve.grammar;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;

/**
 * Reads what stands in quotation marks, the marks included, from a text. A quotation that a
 * paragraph leaves open goes on where the next paragraph begins with a mark, as does one that opens
 * again behind the end of a sentence; one that is never closed is none. Within double marks single
 * ones count for nothing.
 */
final class Quotations {

  private static final String SINGLE = "'\u2018\u2019";

  private final String text;
  private final List<Span> found = new ArrayList<>();
  private int opened = -1;
  private boolean single;

  private Quotations(String text) {
    this.text = text;
  }

  /** The quotations in text order. */
  static List<Span> of(String text) {
    Quotations reader = new Quotations(text);
    int at = 0;
    while (at < text.length()) {
      at = reader.next(at);
    }
    return List.copyOf(reader.found);
  }

  /** Reads the character at a position; returns the position of the next to read. */
  private int next(int at) {
    char c = text.charAt(at);
    if (c == '\n') {
      return paragraph(at + 1);
    }
    int length = markLength(at);
    if (length > 0) {
      mark(at, at + length);
      return at + length;
    }
    if (SINGLE.indexOf(c) >= 0) {
      singleMark(at);
    }
    return at + 1;
  }

  /** Goes on to the first word of a paragraph. */
  private int paragraph(int begin) {
    int at = begin;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (opened < 0) {
      return at;
    }
    int length = at < text.length() ? markLength(at) : 0;
    boolean goesOn = !single && length > 0 && !isSpace(at + length);
    if (goesOn) {
      return at + length;
    }
    boolean closes = !single && length > 0;
    opened = closes ? opened : -1;
    return at;
  }

  /** How long the double mark at a position is; 0 where there is none. */
  private int markLength(int at) {
    return switch (text.charAt(at)) {
      case '"', '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> 1;
      case '`' -> text.startsWith("``", at) ? 2 : 0;
      case '\'' -> text.startsWith("''", at) ? 2 : 0;
      default -> 0;
    };
  }

  private void mark(int begin, int end) {
    boolean open = opened >= 0 && !single;
    boolean opens =
        switch (text.charAt(begin)) {
          case '\u201c', '\u201e', '\u00ab', '`' -> true;
          case '"' -> !isSpace(end) && (!open || isSpace(begin - 1));
          default -> false;
        };
    if (opens) {
      if (open) {
        closeParagraph(begin);
      }
      open(begin, false);
    } else if (open) {
      close(end);
    }
  }

  /** Before the next paragraph of a quotation, in texts that have lost their paragraphs. */
  private void closeParagraph(int mark) {
    int last = mark - 1;
    while (last > opened && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    if (".!?".indexOf(text.charAt(last)) >= 0) {
      close(last + 1);
    }
  }

  private void singleMark(int at) {
    if (opened >= 0 && !single) {
      return;
    }
    char next = charAt(at + 1);
    if (opened >= 0 && closesSingle(at)) {
      close(at + 1);
    } else if (opened < 0 && isSpace(at - 1) && Character.isLetter(next)) {
      open(at, true);
    }
  }

  /** Not the apostrophe of "didn't", nor that of "the rebels' camp" where a mark comes later. */
  private boolean closesSingle(int at) {
    if (Character.isLetterOrDigit(charAt(at + 1)) || isSpace(at - 1)) {
      return false;
    }
    boolean possessive = charAt(at - 1) == 's' && Character.isLetter(charAt(at + 2));
    return !possessive || !isClosedLater(at + 1);
  }

  private boolean isClosedLater(int from) {
    for (int i = from; i < text.length() && text.charAt(i) != '\n'; i++) {
      if (SINGLE.indexOf(text.charAt(i)) >= 0 && !Character.isLetterOrDigit(charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private void open(int at, boolean withSingleMark) {
    opened = at;
    single = withSingleMark;
  }

  private void close(int end) {
    found.add(new Span(opened, end));
    opened = -1;
  }

  /** Whether white space, an opening bracket, a dash or the edge of the text is there. */
  private boolean isSpace(int at) {
    char c = charAt(at);
    return Character.isWhitespace(c) || "([\u2013\u2014-".indexOf(c) >= 0;
  }

  private char charAt(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
  }
}
