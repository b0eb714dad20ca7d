package org.dateline.resolve.events;

import static org.dateline.resolve.Event.Realis.ACTUAL;
import static org.dateline.resolve.Event.Realis.DEMANDED;
import static org.dateline.resolve.Event.Realis.HYPOTHETICAL;
import static org.dateline.resolve.Event.Realis.PLANNED;
import static org.dateline.resolve.Event.Realis.THREATENED;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.Clause.Governor;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Word;

/** Whether what somebody says, thinks or asks in a clause with a tense happened. */
record ReportedRealis(GoverningCues above, OwnSide ownSide) {

  /** "may mean that Norway leaves": no surer than its ground. */
  private static final String CONSEQUENCE = "mean";

  private static final Set<String> TO_COME = Set.of("will", "would");
  private static final Set<String> PRESUMING = Set.of("why", "how", "when", "where");

  /**
   * @param own what the clause's own words say
   * @param main what is told of the verb above
   */
  Told of(
      Clause clause, Governor governor, Told own, Supplier<Told> main, ParsedSentence sentence) {
    Word verb = sentence.words().get(governor.word());
    Optional<Told> cue =
        isAskedAbout(clause, sentence)
            ? Optional.empty()
            : above
                .said(verb)
                .filter(realis -> realis != DEMANDED || mayBeSubjunctive(clause, sentence))
                .filter(realis -> realis != THREATENED)
                .map(realis -> Told.by(realis, verb));
    if (isThreat(clause, verb, sentence)) {
      return Told.by(THREATENED, verb);
    }
    Optional<Told> denied = above.denied(governor, sentence);
    if (own.is(ACTUAL) && denied.isPresent()) {
      return denied.get();
    }
    if (TO_COME.contains(clause.verb().inflection().modal()) && above.isOpen(verb)) {
      return Told.by(HYPOTHETICAL, verb);
    }
    if (own.is(ACTUAL) && verb.lemma().equals(CONSEQUENCE)) {
      return main.get();
    }
    boolean future = clause.verb().inflection().modal().equals("would");
    boolean opens = clause.mark().isEmpty() || clause.mark().equals("that");
    Told reported = future && opens && own.is(HYPOTHETICAL) ? own.as(PLANNED) : own;
    return reported.is(ACTUAL) ? cue.orElse(reported) : reported;
  }

  /** "warned that it would attack", but not "that others would" or "that it had". */
  private boolean isThreat(Clause clause, Word verb, ParsedSentence sentence) {
    return above.said(verb).filter(realis -> realis == THREATENED).isPresent()
        && TO_COME.contains(clause.verb().inflection().modal())
        && !clause.verb().inflection().negated()
        && ownSide.says(clause, sentence);
  }

  /** "insisted that they leave", "be left", which demands; "that they left" tells a fact. */
  private static boolean mayBeSubjunctive(Clause clause, ParsedSentence sentence) {
    boolean be =
        clause.verb().inflection().modal().isEmpty()
            && sentence.dependent(clause.verb().head(), "be").isPresent();
    return be || clause.verb().inflection().bare() || sentence.head(clause).xpos().equals("VBP");
  }

  /** "asked why they had met": the question takes the fact for granted. */
  private static boolean isAskedAbout(Clause clause, ParsedSentence sentence) {
    return clause.verb().adverbs().stream()
        .anyMatch(adverb -> PRESUMING.contains(sentence.words().get(adverb).form()));
  }
}
