package org.dateline.resolve.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.resolve.Claim.Certainty;
import org.dateline.resolve.Claim.Polarity;
import org.dateline.resolve.Claim.Source;
import org.dateline.resolve.claims.ReportingVerbs.Stance;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.Clause.Relation;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.text.Span;

/**
 * Finds who reports an event: the subject of the verb that reports the clause the event stands in
 * or that stands beside its quotation, or whom "according to" names; else the article itself.
 */
public final class AttributionFinder {

  private final ReportingVerbs verbs;
  private final SourceFinder sources;

  public AttributionFinder(ReportingVerbs verbs, SourceFinder sources) {
    this.verbs = verbs;
    this.sources = sources;
  }

  public Attribution of(Span trigger, ParsedSentence sentence) {
    return accordingTo(sentence)
        .or(() -> governing(trigger, sentence))
        .or(() -> quoting(trigger, sentence))
        .orElse(
            new Attribution(
                new Source.Outlet(), Polarity.POSITIVE, Certainty.CERTAIN, sentence.span()));
  }

  private Optional<Attribution> accordingTo(ParsedSentence sentence) {
    return sentence.nouns().stream()
        .filter(noun -> follows(noun, sentence, "according", "to"))
        .findFirst()
        .flatMap(noun -> sources.of(noun, sentence))
        .map(s -> attribution(s, new Stance(Polarity.POSITIVE, Certainty.CERTAIN), sentence));
  }

  private static boolean follows(
      NounPhrase noun, ParsedSentence sentence, String first, String second) {
    int begin = noun.begin();
    return begin > 1
        && sentence.words().get(begin - 2).form().equals(first)
        && sentence.words().get(begin - 1).form().equals(second);
  }

  /**
   * "The army said that rebels had attacked", "Rebels had attacked, the army said": up from the
   * trigger to a clause that a verb reports.
   */
  private Optional<Attribution> governing(Span trigger, ParsedSentence sentence) {
    Set<Integer> passed = new HashSet<>();
    for (int word = first(trigger, sentence); word >= 0; word = sentence.heads().get(word)) {
      passed.add(word);
      Optional<Clause> reporting =
          sentence
              .clauseAt(word)
              .flatMap(Clause::governor)
              .filter(governor -> isReport(governor, sentence) && !passed.contains(governor.word()))
              .flatMap(Clause.Governor::clause);
      if (reporting.isPresent()) {
        return by(reporting.get(), sentence);
      }
    }
    return Optional.empty();
  }

  private static int first(Span trigger, ParsedSentence sentence) {
    return IntStream.range(0, sentence.words().size())
        .filter(i -> trigger.overlaps(sentence.words().get(i).span()))
        .findFirst()
        .orElse(-1);
  }

  private boolean isReport(Clause.Governor governor, ParsedSentence sentence) {
    String lemma = sentence.words().get(governor.word()).lemma();
    boolean accusing = governor.relation() == Relation.GERUND && !governor.preposition().isEmpty();
    boolean denying = governor.relation() == Relation.GERUND && lemma.equals("deny");
    return verbs.knows(lemma)
        && (governor.relation() == Relation.COMPLEMENT || accusing || denying);
  }

  /** Inside quotation marks, with a reporting verb elsewhere in the sentence. */
  private Optional<Attribution> quoting(Span trigger, ParsedSentence sentence) {
    if (!sentence.isQuoted(trigger)) {
      return Optional.empty();
    }
    return sentence.clauses().stream()
        .filter(clause -> verbs.knows(sentence.head(clause).lemma()))
        .filter(clause -> !sentence.isQuoted(sentence.head(clause).span()))
        .findFirst()
        .flatMap(clause -> by(clause, sentence));
  }

  private Optional<Attribution> by(Clause clause, ParsedSentence sentence) {
    Stance stance =
        verbs.stance(sentence.head(clause).lemma(), clause.verb().inflection().negated());
    return speaker(clause)
        .flatMap(noun -> sources.of(noun, sentence))
        .map(source -> attribution(source, stance, sentence));
  }

  /** The subject; where it follows the verb ("said a trader"), the object. */
  private static Optional<NounPhrase> speaker(Clause clause) {
    List<NounPhrase> subjects = clause.subjects();
    return subjects.isEmpty()
        ? clause.complements().objects().stream().findFirst()
        : Optional.of(subjects.getFirst());
  }

  private static Attribution attribution(Source source, Stance stance, ParsedSentence sentence) {
    return new Attribution(source, stance.polarity(), stance.certainty(), sentence.span());
  }
}
