package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;

/** Which clauses of a sentence tell, which are quoted, and which stand above others. */
final class Narration {

  private Narration() {}

  /** The clause that depends on nothing. */
  static Stream<Clause> main(ParsedSentence sentence) {
    return sentence.clauses().stream()
        .filter(clause -> sentence.heads().get(clause.verb().head()) < 0);
  }

  /** Whether a clause of the sentence stands outside quotation marks. */
  static boolean isNarrated(ParsedSentence sentence) {
    return sentence.clauses().stream().anyMatch(clause -> !isQuoted(clause, sentence));
  }

  /** Whether quotation marks stand around the clause's predicate. */
  static boolean isQuoted(Clause clause, ParsedSentence sentence) {
    return sentence.isQuoted(sentence.head(clause).span());
  }

  /** Not where only the predicate is: "said Berg was \"naive\" if he left". */
  private static boolean isQuotedWhole(Clause clause, ParsedSentence sentence) {
    return isQuoted(clause, sentence)
        && clause.subjects().stream()
            .allMatch(subject -> sentence.isQuoted(sentence.head(subject).span()));
  }

  /** The main clause; where that is quoted, the one that says who speaks. */
  static Stream<Clause> telling(ParsedSentence sentence) {
    return main(sentence)
        .flatMap(clause -> isQuoted(clause, sentence) ? above(clause) : Stream.of(clause));
  }

  /**
   * The clauses that the pronoun's depends on, the nearest first; not those that it reports or that
   * quotation marks part from it, for whoever speaks says "I".
   */
  static List<Clause> above(NounPhrase pronoun, ParsedSentence sentence) {
    boolean quoted = sentence.isQuoted(sentence.head(pronoun).span());
    return governing(pronoun, sentence).stream()
        .filter(clause -> quoted == isQuotedWhole(clause, sentence))
        .filter(clause -> !isReportedBy(pronoun, clause, sentence))
        .toList();
  }

  /** "Norway attacked Sweden, he said". */
  private static boolean isReportedBy(NounPhrase pronoun, Clause clause, ParsedSentence sentence) {
    int verb = sentence.heads().get(pronoun.head());
    return clause.governor().filter(governor -> governor.word() == verb).isPresent();
  }

  private static List<Clause> governing(NounPhrase pronoun, ParsedSentence sentence) {
    List<Clause> clauses = new ArrayList<>();
    for (int i = sentence.heads().get(pronoun.head()); i >= 0; i = sentence.heads().get(i)) {
      sentence.clauseAt(i).ifPresent(clauses::add);
    }
    boolean argument = sentence.clauseOf(pronoun).isPresent() && !clauses.isEmpty();
    return argument ? clauses.subList(1, clauses.size()) : clauses;
  }

  /** The clause that a clause depends on. */
  static Stream<Clause> above(Clause clause) {
    return clause.governor().flatMap(Clause.Governor::clause).stream();
  }
}
