package org.dateline.text;

import java.util.Comparator;

/**
 * A half-open range {@code [begin, end)} of UTF-16 units in a text. Output formats that count code
 * points (NIF, corpora) convert through {@link CodePoints}.
 */
public record Span(int begin, int end) implements Comparable<Span> {

  private static final Comparator<Span> TEXT_ORDER =
      Comparator.comparingInt(Span::begin).thenComparing(Span::end, Comparator.reverseOrder());

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: [%d, %d)".formatted(begin, end));
    }
  }

  /** The characters this span covers. */
  public String in(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  public int length() {
    return end - begin;
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** Text order; of spans that begin together, the longer first. */
  @Override
  public int compareTo(Span other) {
    return TEXT_ORDER.compare(this, other);
  }
}
