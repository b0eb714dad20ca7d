package org.dateline.annotate;

import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;

/**
 * A sentence, its tokens in text order and their dependencies.
 *
 * @param tree over the tokens; empty where the sentence was not parsed
 */
public record Sentence(Span span, List<Token> tokens, Optional<Tree> tree) {

  public Sentence {
    tokens = List.copyOf(tokens);
    int size = tokens.size();
    if (tree.isPresent() && tree.get().size() != size) {
      throw new IllegalArgumentException(
          "a tree of %d for %d tokens".formatted(tree.get().size(), size));
    }
  }

  /** A sentence that was not parsed. */
  public Sentence(Span span, List<Token> tokens) {
    this(span, tokens, Optional.empty());
  }
}
