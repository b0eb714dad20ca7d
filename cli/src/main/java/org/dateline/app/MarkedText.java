package org.dateline.app;

import org.dateline.text.Span;

/** Stretches of a text in which one word stands out. */
record MarkedText(String text, Style style) {

  /** How many characters an excerpt has before and after its word. */
  private static final int AROUND = 24;

  /** A stretch with the words marked, on one line. */
  String marked(Span stretch, Span words) {
    return oneLine(new Span(stretch.begin(), words.begin()).in(text))
        + style.trigger(oneLine(words.in(text)))
        + oneLine(new Span(words.end(), stretch.end()).in(text));
  }

  /** The words with the few whole words beside them that the stretch has. */
  String excerpt(Span stretch, Span words) {
    int begin = Math.max(stretch.begin(), words.begin() - AROUND);
    int end = Math.min(stretch.end(), words.end() + AROUND);
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
