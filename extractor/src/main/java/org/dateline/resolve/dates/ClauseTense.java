package org.dateline.resolve.dates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Timex.Direction;
import org.dateline.annotate.Token;
import org.dateline.annotate.Tree;
import org.dateline.text.Span;

/**
 * Where the clause around an expression points: PAST or FUTURE, by the nearest verb before it in
 * its clause, else the nearest after it. Without a cue the past, for news reports what has
 * happened.
 */
final class ClauseTense {

  /** How far before a date a word such as "due" still speaks of it. */
  private static final int PROSPECTIVE_REACH = 3;

  private final TenseWords words;

  ClauseTense(TenseWords words) {
    this.words = words;
  }

  Direction at(Sentence sentence, String text, Span expression) {
    List<Token> tokens = sentence.tokens();
    int begin = firstAt(tokens, expression.begin());
    int end = firstAt(tokens, expression.end());
    return preposition(tokens, text, begin)
        .or(() -> sentence.tree().map(tree -> inTree(sentence, tree, text, begin, end)))
        .or(() -> verbBefore(tokens, text, begin))
        .or(() -> verbAfter(tokens, text, end))
        .orElse(Direction.UNSAID);
  }

  private Direction inTree(Sentence sentence, Tree tree, String text, int begin, int end) {
    return new TreeTense(words, sentence, tree, text).at(begin, end);
  }

  private static int firstAt(List<Token> tokens, int offset) {
    int index = 0;
    while (index < tokens.size() && tokens.get(index).span().end() <= offset) {
      index++;
    }
    return index;
  }

  /** "since Monday" looks back; "due Monday" and "scheduled for Monday" look forward. */
  private Optional<Direction> preposition(List<Token> tokens, String text, int begin) {
    for (int i = begin - 1; i >= Math.max(0, begin - PROSPECTIVE_REACH); i--) {
      String word = lower(tokens.get(i), text);
      if (word.equals("since")) {
        return Optional.of(Direction.PAST);
      }
      if (words.prospective().contains(word) || isPostponed(tokens, text, i)) {
        return Optional.of(Direction.FUTURE);
      }
      if (words.boundary().contains(word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** True at the preposition of "set for Monday" and "extended its offer until Monday". */
  private boolean isPostponed(List<Token> tokens, String text, int preposition) {
    if (!words.until().contains(lower(tokens.get(preposition), text))) {
      return false;
    }
    for (int i = preposition - 1; i >= 0; i--) {
      if (isVerb(tokens.get(i))) {
        return words.postponing().contains(tokens.get(i).lemma());
      }
    }
    return false;
  }

  private Optional<Direction> verbBefore(List<Token> tokens, String text, int begin) {
    for (int i = begin - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (isVerb(token)) {
        return tense(tokens, text, i);
      }
      if (words.boundary().contains(lower(token, text))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Direction> verbAfter(List<Token> tokens, String text, int end) {
    for (int i = end; i < tokens.size(); i++) {
      if (isVerb(tokens.get(i))) {
        return tense(tokens, text, groupEnd(tokens, text, i));
      }
    }
    return Optional.empty();
  }

  private int groupEnd(List<Token> tokens, String text, int from) {
    int last = from;
    for (int i = from + 1; i < tokens.size() && isInGroup(tokens.get(i)); i++) {
      if (lower(tokens.get(i), text).equals("to")
          && !words.prospectiveTo().contains(lower(tokens.get(last), text))) {
        return last;
      }
      last = isVerb(tokens.get(i)) ? i : last;
    }
    return last;
  }

  /** The tense of the verb group that ends with a verb. */
  private Optional<Direction> tense(List<Token> tokens, String text, int last) {
    for (int i = last; i >= 0 && isInGroup(tokens.get(i)); i--) {
      String word = lower(tokens.get(i), text);
      if (words.future().contains(word)) {
        return Optional.of(isPerfect(tokens, text, i) ? Direction.PAST : Direction.FUTURE);
      }
      if (word.equals("to")) {
        return infinitive(tokens, text, i);
      }
      if (words.past().contains(word) && !isModalBefore(tokens, text, i)) {
        return Optional.of(Direction.PAST);
      }
    }
    return simple(tokens.get(last), text);
  }

  /** "may have left" has happened. */
  private static boolean isPerfect(List<Token> tokens, String text, int modal) {
    return modal + 1 < tokens.size() && lower(tokens.get(modal + 1), text).equals("have");
  }

  private boolean isModalBefore(List<Token> tokens, String text, int auxiliary) {
    return auxiliary > 0 && words.future().contains(lower(tokens.get(auxiliary - 1), text));
  }

  /** What somebody is to do lies ahead, unless the governing verb says that it happened. */
  private Optional<Direction> infinitive(List<Token> tokens, String text, int to) {
    for (int i = to - 1; i >= 0 && !words.boundary().contains(lower(tokens.get(i), text)); i--) {
      if (isVerb(tokens.get(i))) {
        return words.implicative().contains(tokens.get(i).lemma())
            ? tense(tokens, text, i)
            : Optional.of(Direction.FUTURE);
      }
    }
    return Optional.of(Direction.FUTURE);
  }

  private Optional<Direction> simple(Token verb, String text) {
    String word = lower(verb, text);
    if (word.endsWith("ing")) {
      return Optional.empty();
    }
    boolean base = word.equals(verb.lemma()) && !word.endsWith("ed");
    boolean present = base ? !words.invariant().contains(word) : word.endsWith("s");
    if (!present) {
      return Optional.of(Direction.PAST);
    }
    return words.reporting().contains(verb.lemma())
        ? Optional.empty()
        : Optional.of(Direction.FUTURE);
  }

  private static boolean isVerb(Token token) {
    return token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX;
  }

  private static boolean isInGroup(Token token) {
    return isVerb(token) || token.pos() == PartOfSpeech.PART || token.pos() == PartOfSpeech.ADV;
  }

  private static String lower(Token token, String text) {
    return token.span().in(text).toLowerCase(Locale.ROOT);
  }
}
