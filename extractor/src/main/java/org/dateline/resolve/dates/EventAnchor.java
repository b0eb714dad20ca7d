package org.dateline.resolve.dates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Timex.Direction;
import org.dateline.annotate.Token;
import org.dateline.annotate.Tree;
import org.dateline.resolve.TimeReference.Basis;
import org.dateline.text.Span;

/**
 * The event that a length is counted from: the head of what follows "after" or "before" in "a week
 * after the vote" and "a week after the talks collapsed".
 */
final class EventAnchor {

  private EventAnchor() {}

  /** The word for the event and the side of it; nothing where the sentence has no tree. */
  static Optional<Basis.FromEvent> of(Sentence sentence, String text, Span length) {
    return sentence.tree().flatMap(tree -> of(sentence.tokens(), tree, text, length));
  }

  private static Optional<Basis.FromEvent> of(
      List<Token> tokens, Tree tree, String text, Span length) {
    int next = 0;
    while (next < tokens.size() && tokens.get(next).span().begin() < length.end()) {
      next++;
    }
    if (next == tokens.size()) {
      return Optional.empty();
    }
    int head = tree.arcs().get(next).head();
    return head > next
        ? direction(tokens.get(next).span().in(text))
            .map(direction -> new Basis.FromEvent(tokens.get(head).span(), direction))
        : Optional.empty();
  }

  private static Optional<Direction> direction(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "after" -> Optional.of(Direction.FUTURE);
      case "before" -> Optional.of(Direction.PAST);
      default -> Optional.empty();
    };
  }
}
