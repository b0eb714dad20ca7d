package org.dateline.resolve.events;

import static org.dateline.resolve.Event.Realis.ACTUAL;
import static org.dateline.resolve.Event.Realis.ALLEGED;
import static org.dateline.resolve.Event.Realis.CANCELLED;
import static org.dateline.resolve.Event.Realis.DEMANDED;
import static org.dateline.resolve.Event.Realis.HYPOTHETICAL;
import static org.dateline.resolve.Event.Realis.NEGATED;
import static org.dateline.resolve.Event.Realis.PLANNED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.resolve.events.RealisCues.Kind;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.Clause.Governor;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.VerbGroup;
import org.dateline.resolve.grammar.VerbGroup.Form;
import org.dateline.resolve.grammar.VerbGroup.Tense;
import org.dateline.resolve.grammar.Word;

/** Whether what a clause says happened: from its own words and what it depends on. */
final class ClauseRealis {

  private static final Set<String> TIMES_TO_COME =
      Set.of("when", "after", "once", "as", "as soon as");

  private static final Set<String> DATED = Set.of("due", "schedule");
  private static final List<String> PLUPERFECT = List.of("had", "been");
  private static final Set<String> HABITUAL = Set.of("VBZ", "VBP");
  private static final Set<String> WHENEVER = Set.of("when", "whenever");

  /** "did not have to pay". */
  private static final String OBLIGED = "have";

  private final OwnRealis inside;
  private final GoverningCues above;
  private final ReportedRealis reported;

  ClauseRealis(OwnRealis inside, GoverningCues above, OwnSide ownSide) {
    this.inside = inside;
    this.above = above;
    this.reported = new ReportedRealis(above, ownSide);
  }

  Told of(Clause clause, ParsedSentence sentence) {
    Told own = inside.of(clause, sentence);
    Told told =
        clause
            .governor()
            .map(governor -> governed(clause, governor, own, sentence))
            .orElseGet(() -> free(clause, own, sentence));
    return told.is(PLANNED) && hasPassed(told, sentence) ? told.as(CANCELLED) : told;
  }

  /** "had been due to meet": it came to nothing. */
  private static boolean hasPassed(Told plan, ParsedSentence sentence) {
    List<Word> words = sentence.words();
    return IntStream.range(PLUPERFECT.size(), words.size())
        .filter(i -> DATED.contains(words.get(i).lemma()))
        .filter(i -> plan.cues().contains(words.get(i).span()))
        .mapToObj(i -> words.subList(i - PLUPERFECT.size(), i))
        .anyMatch(before -> before.stream().map(Word::form).toList().equals(PLUPERFECT));
  }

  /** "The aim is to win": what no verb says anything of, but "to" makes no fact. */
  private static Told free(Clause clause, Told own, ParsedSentence sentence) {
    if (!own.is(ACTUAL)) {
      return own;
    }
    if (isOrder(clause, sentence)) {
      return Told.by(DEMANDED, sentence.head(clause));
    }
    return clause.verb().is(Form.INFINITIVE) ? aim(clause, sentence).as(HYPOTHETICAL) : own;
  }

  /** "Free the hostages!". */
  private static boolean isOrder(Clause clause, ParsedSentence sentence) {
    return clause.verb().is(Form.FINITE)
        && clause.verb().inflection().bare()
        && clause.subjects().isEmpty()
        && sentence.head(clause).xpos().equals("VB");
  }

  private Told governed(Clause clause, Governor governor, Told own, ParsedSentence sentence) {
    return switch (governor.relation()) {
      case RELATIVE -> relative(clause, governor, own, sentence);
      case SUBJECT -> subject(governor, own, sentence);
      case COORDINATE -> coordinate(clause, governor, own, sentence);
      case ADVERBIAL -> adverbial(clause, governor, own, sentence);
      case COMPLEMENT -> complement(clause, governor, own, sentence);
      case INFINITIVE, GERUND -> dependent(governor, own, sentence);
    };
  }

  /** "any firm that buys it", "people who attack": tells of whoever may do so. */
  private static Told relative(
      Clause clause, Governor governor, Told own, ParsedSentence sentence) {
    Word about = sentence.words().get(governor.word());
    if (own.is(ACTUAL) && isPresent(clause) && isByThen(governor, sentence)) {
      return Told.by(PLANNED, about);
    }
    boolean whoever = clause.subject().origin() == Clause.Origin.MODIFIED_NOUN;
    boolean general = own.is(ACTUAL) && whoever && isHabit(clause, sentence);
    return general && Whoever.isMeant(governor.word(), sentence)
        ? Told.by(HYPOTHETICAL, about)
        : own;
  }

  /** "by the time they meet". */
  private static boolean isByThen(Governor governor, ParsedSentence sentence) {
    int time = governor.word();
    return sentence.words().get(time).form().equals("time")
        && sentence.dependent(time, "by").isPresent();
  }

  private static boolean isHabit(Clause clause, ParsedSentence sentence) {
    return HABITUAL.contains(sentence.head(clause).xpos());
  }

  /** "Insulting the king is a crime", but "attacking Sweden has cost a lot". */
  private Told subject(Governor governor, Told own, ParsedSentence sentence) {
    Told main = governor.clause().map(other -> of(other, sentence)).orElse(Told.FACT);
    boolean general =
        main.is(ACTUAL)
            && governor
                .clause()
                .filter(other -> other.verb().inflection().tense() == Tense.PRESENT)
                .isPresent();
    Word said = sentence.words().get(governor.word());
    return own.is(ACTUAL) ? (general ? Told.by(HYPOTHETICAL, said) : main) : own;
  }

  /** "will meet and sign": a bare verb takes over what the one before it says. */
  private Told coordinate(Clause clause, Governor governor, Told own, ParsedSentence sentence) {
    Optional<Clause> before = governor.clause();
    if (before.isEmpty()) {
      return own;
    }
    if (own.is(ACTUAL) && clause.verb().inflection().bare()) {
      Told first = of(before.get(), sentence);
      boolean tense = before.get().verb().is(Form.FINITE) && !hasBareForm(before.get(), sentence);
      return first.is(ACTUAL) && tense && hasBareForm(clause, sentence)
          ? first.as(HYPOTHETICAL)
          : first;
    }
    Optional<Told> condition = before.flatMap(first -> condition(first, sentence));
    if (own.is(ACTUAL) && condition.isPresent()) {
      return condition.get();
    }
    return before
        .flatMap(Clause::governor)
        .filter(outer -> outer.relation() == Clause.Relation.COMPLEMENT)
        .map(outer -> complement(clause, outer, own, sentence))
        .orElse(own);
  }

  private static boolean hasBareForm(Clause clause, ParsedSentence sentence) {
    return sentence.head(clause).xpos().equals("VB");
  }

  /** "if they march and the army attacks": one condition, over both. */
  private Optional<Told> condition(Clause clause, ParsedSentence sentence) {
    return inside
        .mark(Kind.MARK, clause, sentence)
        .or(() ->
            clause
                .governor()
                .filter(governor -> governor.relation() == Clause.Relation.COORDINATE)
                .flatMap(Governor::clause)
                .flatMap(before -> condition(before, sentence)));
  }

  private Told adverbial(Clause clause, Governor governor, Told own, ParsedSentence sentence) {
    Told main = governor.clause().map(other -> of(other, sentence)).orElse(Told.FACT);
    if (!own.is(ACTUAL) || isDone(clause.verb())) {
      return own;
    }
    if (main.is(NEGATED) && isApart(clause, sentence)) {
      return own;
    }
    boolean purpose = clause.verb().is(Form.INFINITIVE) && main.is(ACTUAL);
    if (isYetToCome(clause, main)) {
      return main.as(PLANNED);
    }
    if (isWhenever(clause, governor, sentence)) {
      return Told.by(HYPOTHETICAL, sentence.head(clause));
    }
    return opening(clause, governor, sentence)
        .or(() -> purpose ? above.outcome(governor, sentence) : Optional.empty())
        .orElseGet(() -> purpose ? aim(clause, sentence) : main);
  }

  /** "will leave when he meets the rebels", "stopped the sale until they are met". */
  private static boolean isYetToCome(Clause clause, Told main) {
    boolean ahead = !main.is(ACTUAL) && TIMES_TO_COME.contains(clause.mark());
    return (ahead || clause.mark().equals("until")) && isPresent(clause);
  }

  private static boolean isPresent(Clause clause) {
    return clause.verb().is(Form.FINITE)
        && clause.verb().inflection().tense() == Tense.PRESENT
        && clause.verb().inflection().modal().isEmpty();
  }

  /** "When they meet, they fight": told of any time. */
  private static boolean isWhenever(Clause clause, Governor governor, ParsedSentence sentence) {
    return WHENEVER.contains(clause.mark())
        && isHabit(clause, sentence)
        && governor.clause().filter(main -> isHabit(main, sentence)).isPresent();
  }

  /** "He has not met them, blaming Sweden": what is told beside it is not denied with it. */
  private static boolean isApart(Clause clause, ParsedSentence sentence) {
    int before = clause.verb().head() - 1;
    return clause.verb().is(Form.GERUND)
        && clause.mark().isEmpty()
        && before >= 0
        && sentence.words().get(before).form().equals(",");
  }

  /** "Having met the rebels, he will leave". */
  private static boolean isDone(VerbGroup verb) {
    return verb.is(Form.GERUND) && verb.inflection().tense() == Tense.PERFECT;
  }

  /** "came to sign": meant, told with "to". */
  private static Told aim(Clause clause, ParsedSentence sentence) {
    return new Told(
        PLANNED, sentence.dependent(clause.verb().head(), "to").map(Word::span).stream().toList());
  }

  /** "after he kicked", "after kicking": told as a fact, whatever becomes of the main clause. */
  private Optional<Told> opening(Clause clause, Governor governor, ParsedSentence sentence) {
    return inside
        .opened(Kind.OPENING, governor.preposition(), clause, sentence)
        .or(() ->
            Optional.of(clause)
                .filter(adverbial -> adverbial.verb().is(Form.FINITE))
                .flatMap(adverbial -> inside.mark(Kind.OPENING, adverbial, sentence)));
  }

  private Told complement(Clause clause, Governor governor, Told own, ParsedSentence sentence) {
    return reported.of(
        clause,
        governor,
        own,
        () -> governor.clause().map(other -> of(other, sentence)).orElse(own),
        sentence);
  }

  private Told dependent(Governor governor, Told own, ParsedSentence sentence) {
    Word word = sentence.words().get(governor.word());
    if (above.isEnded(governor, word)) {
      return own;
    }
    Told cue = above.of(governor, sentence);
    Told outer = governor.clause().map(other -> of(other, sentence)).orElse(Told.FACT);
    if (own.is(NEGATED)) {
      return cue.is(DEMANDED) ? cue.and(own).as(HYPOTHETICAL) : own;
    }
    if (outer.is(NEGATED) && OBLIGED.equals(word.lemma())) {
      return outer;
    }
    // "would criticise Sweden's plan to attack": there is one, whatever becomes of it
    boolean known = cue.is(PLANNED) && Determiners.isDefinite(governor.word(), sentence);
    if (known || (isGround(governor) && !outer.is(HYPOTHETICAL))) {
      return cue;
    }
    boolean undone = cue.is(NEGATED) && word.isNoun();
    if (undone || outer.is(ACTUAL) || (isTold(outer, governor) && !cue.is(ACTUAL))) {
      return cue;
    }
    return cue.is(ACTUAL) ? outer : outer.and(cue).as(HYPOTHETICAL);
  }

  /** "will agree to meet", "reportedly plans to meet"; but not "denied planning to meet". */
  private static boolean isTold(Told outer, Governor governor) {
    boolean main = governor.clause().flatMap(Clause::governor).isEmpty();
    return outer.is(PLANNED) || (main && outer.is(ALLEGED));
  }

  /** "will reward Sweden for attacking": what somebody is praised or blamed for comes first. */
  private static boolean isGround(Governor governor) {
    return governor.relation() == Clause.Relation.GERUND
        && governor.preposition().equals("for")
        && governor
            .clause()
            .filter(clause -> clause.verb().head() == governor.word())
            .filter(clause -> clause.verb().passive() || !clause.complements().objects().isEmpty())
            .isPresent();
  }
}
