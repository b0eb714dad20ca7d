package org.dateline.annotate.sentence;

import java.util.List;
import org.dateline.text.Span;

/** Where a sentence and its tokens stand in a text; at least one token. */
public record Segment(Span span, List<Span> tokens) {

  public Segment {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence without tokens: " + span);
    }
  }
}
