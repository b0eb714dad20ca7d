package org.dateline.resolve.dates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.annotate.Tree;
import org.dateline.text.Span;

/**
 * The event that a length is counted from: the head of what follows "after" or "before" in "a week
 * after the vote" and "a week after the talks collapsed".
 */
final class EventAnchor {

  private EventAnchor() {}

  /** The word for the event; nothing where the sentence has no tree. */
  static Optional<Span> of(Sentence sentence, String text, Span length) {
    return sentence.tree().flatMap(tree -> of(sentence.tokens(), tree, text, length));
  }

  private static Optional<Span> of(List<Token> tokens, Tree tree, String text, Span length) {
    int next = 0;
    while (next < tokens.size() && tokens.get(next).span().begin() < length.end()) {
      next++;
    }
    if (next == tokens.size() || !isOrder(tokens.get(next).span().in(text))) {
      return Optional.empty();
    }
    int head = tree.arcs().get(next).head();
    return head > next ? Optional.of(tokens.get(head).span()) : Optional.empty();
  }

  private static boolean isOrder(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "after", "before" -> true;
      default -> false;
    };
  }
}
