package org.dateline.resolve.dates;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Timex.Direction;
import org.dateline.annotate.Token;
import org.dateline.annotate.Tree;

/**
 * Where the verb that governs an expression in the dependency tree points: PAST or FUTURE, by its
 * auxiliaries, its Penn tag and the verbs above it. UNSAID where the tree leads to no tense: in
 * "Tuesday's ruling" the weekday belongs to the ruling, whatever the verb.
 */
final class TreeTense {

  private final TenseWords words;
  private final List<Token> tokens;
  private final Tree tree;
  private final String text;

  TreeTense(TenseWords words, Sentence sentence, Tree tree, String text) {
    this.words = words;
    this.tokens = sentence.tokens();
    this.tree = tree;
    this.text = text;
  }

  /** The direction of the expression that covers the tokens from one up to another. */
  Direction at(int begin, int end) {
    return IntStream.range(begin, end)
        .filter(token -> head(token) < begin || head(token) >= end)
        .mapToObj(this::ofExpression)
        .findFirst()
        .orElse(Direction.UNSAID);
  }

  private Direction ofExpression(int token) {
    if (hasDependent(token, "cop")) {
      return copula(token, Direction.FUTURE);
    }
    return isAttribute(token) ? attribute(nounAfter(token)) : above(governor(token), token);
  }

  /** The head; where its arc crosses another, which no date's does, the verb before instead. */
  private int governor(int token) {
    return crossesAnother(token)
        ? IntStream.iterate(token - 1, each -> each >= 0, each -> each - 1)
            .filter(this::isVerb)
            .findFirst()
            .orElse(head(token))
        : head(token);
  }

  private boolean crossesAnother(int token) {
    int from = head(token);
    return from != Tree.ROOT
        && IntStream.range(from + 1, token)
            .anyMatch(between -> tree.dependents(between).anyMatch(each -> each > token));
  }

  /** True before a noun of its own, as in "Tuesday's ruling" and "a June agreement". */
  private boolean isAttribute(int token) {
    return switch (relation(token)) {
      case "compound", "nmod:poss", "amod", "nummod" -> true;
      case "nmod:unmarked" -> head(token) == token + 1;
      default -> isPossessive(token);
    };
  }

  private boolean isPossessive(int token) {
    return token + 1 < tokens.size() && tokens.get(token + 1).xpos().equals("POS");
  }

  private int nounAfter(int token) {
    return isPossessive(token) && token + 2 < tokens.size() ? token + 2 : head(token);
  }

  /** A date before a noun dates the noun, which lies ahead only if it is something arranged. */
  private Direction attribute(int noun) {
    return words.arranged().contains(lemma(noun)) && above(noun) == Direction.FUTURE
        ? Direction.FUTURE
        : Direction.UNSAID;
  }

  private Direction above(int from, int expression) {
    return schedules(from) && from < expression ? Direction.FUTURE : above(from);
  }

  /** "They planned a march for Monday"; before the verb a date tells when they planned. */
  private boolean schedules(int verb) {
    boolean scheduling =
        verb != Tree.ROOT
            && (words.scheduling().contains(lemma(verb))
                || words.prospective().contains(lower(verb)));
    return scheduling && !hasAuxiliary(verb, words.had());
  }

  /** The direction of the nearest clause from a token upwards. */
  private Direction above(int from) {
    int token = from;
    while (token != Tree.ROOT && !isVerb(token) && !hasDependent(token, "cop")) {
      token = head(token);
    }
    return token == Tree.ROOT ? Direction.UNSAID : clause(token);
  }

  private Direction clause(int verb) {
    if (hasAuxiliary(verb, words.ability()) && isDenied(verb)) {
      return Direction.PAST;
    }
    if (hasAuxiliary(verb, words.future())) {
      boolean would = hasAuxiliary(verb, words.certain());
      return hasAuxiliary(verb, words.have()) && !would ? Direction.PAST : Direction.FUTURE;
    }
    if (isInfinitive(verb)) {
      return infinitive(verb);
    }
    if (hasAuxiliary(verb, words.past())) {
      return Direction.PAST;
    }
    if (hasDependent(verb, "cop")) {
      return copula(verb, Direction.UNSAID);
    }
    return hasDependent(verb, "aux") || hasDependent(verb, "aux:pass")
        ? Direction.FUTURE
        : withoutAuxiliary(verb);
  }

  private Direction withoutAuxiliary(int verb) {
    return switch (tokens.get(verb).xpos()) {
      case "VBD" -> Direction.PAST;
      case "VBN" -> sharesAuxiliary(verb) ? clause(head(verb)) : Direction.PAST;
      case "VBZ", "VBP" ->
          words.reporting().contains(lemma(verb)) ? Direction.UNSAID : Direction.FUTURE;
      default -> above(head(verb));
    };
  }

  /** True for the second verb of "was arrested and charged". */
  private boolean sharesAuxiliary(int verb) {
    return relation(verb).equals("conj") && tokens.get(head(verb)).xpos().equals("VBN");
  }

  /** A copula in the past looks back; in the present it gives what the caller makes of it. */
  private Direction copula(int predicate, Direction present) {
    boolean past =
        dependents(predicate, "cop").anyMatch(copula -> words.past().contains(lower(copula)));
    return past ? Direction.PAST : present;
  }

  /** True for "could not be reached" and "neither side could be reached". */
  private boolean isDenied(int verb) {
    return IntStream.range(0, tokens.size())
        .filter(token -> words.denial().contains(lower(token)))
        .anyMatch(token -> verbAbove(token) == verb);
  }

  private int verbAbove(int token) {
    int above = head(token);
    while (above != Tree.ROOT && !isVerb(above)) {
      above = head(above);
    }
    return above;
  }

  private boolean isInfinitive(int verb) {
    return tree.dependents(verb).anyMatch(token -> token < verb && lower(token).equals("to"));
  }

  /** What somebody is to do lies ahead, unless the governing verb says that it happened. */
  private Direction infinitive(int verb) {
    int head = head(verb);
    if (head != Tree.ROOT && isRanked(head)) {
      return above(head);
    }
    boolean happened =
        head != Tree.ROOT
            && isVerb(head)
            && (words.implicative().contains(lemma(head)) || hasAuxiliary(head, words.had()));
    return happened ? clause(head) : Direction.FUTURE;
  }

  /** True for "the first country" of "the first country to join was Chad". */
  private boolean isRanked(int noun) {
    return tree.dependents(noun).anyMatch(token -> words.ranking().contains(lower(token)));
  }

  private boolean hasAuxiliary(int verb, Set<String> forms) {
    return tree.dependents(verb)
        .filter(token -> relation(token).startsWith("aux") || relation(token).equals("cop"))
        .anyMatch(token -> forms.contains(lower(token)));
  }

  private boolean hasDependent(int head, String relation) {
    return dependents(head, relation).findAny().isPresent();
  }

  private IntStream dependents(int head, String relation) {
    return tree.dependents(head).filter(token -> relation(token).equals(relation));
  }

  private boolean isVerb(int token) {
    return tokens.get(token).pos() == PartOfSpeech.VERB;
  }

  private int head(int token) {
    return tree.arcs().get(token).head();
  }

  private String relation(int token) {
    return tree.arcs().get(token).relation();
  }

  private String lemma(int token) {
    return tokens.get(token).lemma();
  }

  private String lower(int token) {
    return tokens.get(token).span().in(text).toLowerCase(Locale.ROOT);
  }
}
