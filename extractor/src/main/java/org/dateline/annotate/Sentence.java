package org.dateline.annotate;

import java.util.List;
import org.dateline.text.Span;

/** A sentence and its tokens, in text order. */
public record Sentence(Span span, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
