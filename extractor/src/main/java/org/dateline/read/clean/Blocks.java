package org.dateline.read.clean;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;

/**
 * Divides a text into blocks: its lines, save that in a text wrapped at a fixed width the lines of
 * a paragraph stay together. A line is wrapped when the next line's first word had no room in it.
 */
final class Blocks {

  private static final int WIDEST_WRAPPED_LINE = 100;
  private static final int FEWEST_FULL_LINES = 2;

  private Blocks() {}

  static List<Span> of(String text) {
    List<Span> lines = lines(text);
    int width = lines.stream().mapToInt(Span::length).max().orElse(0);
    return isWrapped(text, lines, width) ? joined(text, lines, width) : nonBlank(lines);
  }

  /** The span without the white space at its ends. */
  static Span trim(String text, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  /** White space, and control characters that no text has a use for. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    while (begin <= text.length()) {
      int lineEnd = text.indexOf('\n', begin);
      int end = lineEnd < 0 ? text.length() : lineEnd;
      lines.add(trim(text, new Span(begin, end)));
      begin = end + 1;
    }
    return lines;
  }

  private static List<Span> nonBlank(List<Span> lines) {
    return lines.stream().filter(line -> line.length() > 0).toList();
  }

  /** Most lines that another line follows are full, and no line is long. */
  private static boolean isWrapped(String text, List<Span> lines, int width) {
    int full = 0;
    int followed = 0;
    for (int i = 1; i < lines.size() && width <= WIDEST_WRAPPED_LINE; i++) {
      if (lines.get(i - 1).length() > 0 && lines.get(i).length() > 0) {
        followed++;
        full += isFull(text, lines.get(i - 1), lines.get(i), width) ? 1 : 0;
      }
    }
    return full >= FEWEST_FULL_LINES && 2 * full > followed;
  }

  private static List<Span> joined(String text, List<Span> lines, int width) {
    List<Span> blocks = new ArrayList<>();
    Span previous = new Span(0, 0);
    for (Span line : lines) {
      if (previous.length() > 0 && line.length() > 0 && isFull(text, previous, line, width)) {
        blocks.set(blocks.size() - 1, blocks.getLast().union(line));
      } else if (line.length() > 0) {
        blocks.add(line);
      }
      previous = line;
    }
    return blocks;
  }

  private static boolean isFull(String text, Span line, Span next, int width) {
    int wordEnd = next.begin();
    while (wordEnd < next.end() && !isBlank(text.charAt(wordEnd))) {
      wordEnd++;
    }
    return line.length() + 1 + wordEnd - next.begin() > width;
  }
}
