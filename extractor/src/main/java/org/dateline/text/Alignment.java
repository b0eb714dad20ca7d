package org.dateline.text;

import java.util.List;

/**
 * Where the characters of a cleaned text stand in the text that was read. Cleaning drops, joins and
 * separates stretches of the source but never rewrites them, so a list of copied stretches says
 * all.
 *
 * @param source the text that was read, unchanged
 * @param stretches in the order of the clean text
 */
public record Alignment(String source, List<Stretch> stretches) {

  /** {@code length} characters copied from {@code source} in the source to {@code clean} here. */
  public record Stretch(int clean, int source, int length) {}

  public Alignment {
    stretches = List.copyOf(stretches);
  }

  /** The alignment of a text with itself. */
  public static Alignment identity(String text) {
    return new Alignment(text, List.of(new Stretch(0, 0, text.length())));
  }

  /**
   * The source span of a span of the clean text; separators that cleaning added count as nothing.
   */
  public Span toSource(Span clean) {
    int begin = -1;
    int end = -1;
    for (Stretch stretch : stretches) {
      int from = Math.max(clean.begin(), stretch.clean);
      int to = Math.min(clean.end(), stretch.clean + stretch.length);
      if (from < to) {
        begin = begin < 0 ? from - stretch.clean + stretch.source : begin;
        end = to - stretch.clean + stretch.source;
      }
    }
    if (begin < 0) {
      throw new IllegalArgumentException("%s covers no source text".formatted(clean));
    }
    return new Span(Math.min(begin, end), Math.max(begin, end));
  }
}
