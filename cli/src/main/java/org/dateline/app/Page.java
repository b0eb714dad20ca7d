package org.dateline.app;

import java.util.ArrayList;
import java.util.List;

/** Lines of words that break before a width, those that go on under the beginning of their text. */
final class Page {

  private final int width;
  private final StringBuilder lines = new StringBuilder();

  Page(int width) {
    this.width = width;
  }

  /** Words after an indented beginning. */
  void line(String begin, String words) {
    String indent = " ".repeat(Style.columns(begin));
    String before = begin;
    for (String part : broken(words, width - indent.length())) {
      lines.append((before + part).stripTrailing()).append('\n');
      before = indent;
    }
  }

  /** Words at the left edge and others at the right one. */
  void edges(String left, String right) {
    int between = width - Style.columns(left) - Style.columns(right);
    lines.append(left).append(" ".repeat(Math.max(2, between))).append(right).append('\n');
  }

  void blank() {
    lines.append('\n');
  }

  private static List<String> broken(String words, int width) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (!part.isEmpty() && Style.columns(part + " " + word) > width) {
        parts.add(part.toString());
        part = new StringBuilder();
      }
      part.append(part.isEmpty() ? "" : " ").append(word);
    }
    parts.add(part.toString());
    return parts;
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
