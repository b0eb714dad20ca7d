package org.dateline.app;

import org.dateline.text.Span;

/** Stretches of a text in which one word stands out. */
record MarkedText(String text, Style style) {

  /** A stretch with the words marked, on one line. */
  String marked(Span stretch, Span words) {
    return oneLine(new Span(stretch.begin(), words.begin()).in(text))
        + style.trigger(oneLine(words.in(text)))
        + oneLine(new Span(words.end(), stretch.end()).in(text));
  }

  /** The words with as many whole words beside them as have room. */
  String excerpt(Span stretch, Span words, int columns) {
    int around = Math.max(0, (columns - words.length() - 2) / 2);
    int begin = Math.max(stretch.begin(), words.begin() - around);
    int end = Math.min(stretch.end(), words.end() + around);
    while (begin > stretch.begin() && begin < words.begin() && !isBlank(begin - 1)) {
      begin++;
    }
    while (end < stretch.end() && end > words.end() && !isBlank(end)) {
      end--;
    }
    return marked(new Span(begin, end), words).strip();
  }

  private boolean isBlank(int index) {
    return Character.isWhitespace(text.charAt(index));
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
