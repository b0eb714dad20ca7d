package org.dateline.resolve.events;

import static org.dateline.resolve.Event.Realis.ACTUAL;
import static org.dateline.resolve.Event.Realis.DEMANDED;
import static org.dateline.resolve.Event.Realis.HYPOTHETICAL;
import static org.dateline.resolve.Event.Realis.NEGATED;
import static org.dateline.resolve.Event.Realis.PLANNED;

import java.util.Optional;
import java.util.Set;
import org.dateline.resolve.Event.Realis;
import org.dateline.resolve.events.RealisCues.Kind;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.Clause.Governor;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.VerbGroup;
import org.dateline.resolve.grammar.VerbGroup.Form;
import org.dateline.resolve.grammar.Word;

/** Whether what a clause says happened: from its auxiliaries, adverbs, mark and governor. */
final class ClauseRealis {

  private static final Set<String> PRESUMING = Set.of("why", "how", "when", "where");

  private final RealisCues cues;

  ClauseRealis(RealisCues cues) {
    this.cues = cues;
  }

  Realis of(Clause clause, ParsedSentence sentence) {
    Realis own = own(clause, sentence);
    return clause.governor().map(governor -> governed(clause, governor, own, sentence)).orElse(own);
  }

  private Realis own(Clause clause, ParsedSentence sentence) {
    if (clause.verb().inflection().negated()) {
      return cues.of(Kind.MARK, clause.mark()).orElse(NEGATED);
    }
    String modal = clause.verb().inflection().modal();
    return cues.of(Kind.MODAL, modal)
        .or(() -> cues.of(Kind.MARK, clause.mark()))
        .or(() -> besides(clause.verb(), sentence))
        .or(() -> question(sentence))
        .orElse(ACTUAL);
  }

  private Optional<Realis> besides(VerbGroup verb, ParsedSentence sentence) {
    return verb.adverbs().stream()
        .flatMap(adverb -> cues.of(Kind.ADVERB, sentence.words().get(adverb).form()).stream())
        .findFirst();
  }

  private static Optional<Realis> question(ParsedSentence sentence) {
    return sentence.words().getLast().form().equals("?")
        ? Optional.of(HYPOTHETICAL)
        : Optional.empty();
  }

  private Realis governed(Clause clause, Governor governor, Realis own, ParsedSentence sentence) {
    return switch (governor.relation()) {
      case RELATIVE -> own;
      case COORDINATE -> coordinate(clause, governor, own, sentence);
      case ADVERBIAL -> adverbial(clause, governor, own, sentence);
      case COMPLEMENT -> complement(clause, governor, own, sentence);
      case INFINITIVE, GERUND -> dependent(governor, own, sentence);
    };
  }

  /** "will meet and sign": a bare verb takes over what the one before it says. */
  private Realis coordinate(Clause clause, Governor governor, Realis own, ParsedSentence sentence) {
    Optional<Clause> before = governor.clause();
    if (own != ACTUAL || before.isEmpty()) {
      return own;
    }
    if (clause.verb().inflection().bare()) {
      return of(before.get(), sentence);
    }
    return before
        .flatMap(Clause::governor)
        .filter(outer -> outer.relation() == Clause.Relation.COMPLEMENT)
        .map(outer -> complement(clause, outer, own, sentence))
        .orElse(own);
  }

  private Realis adverbial(Clause clause, Governor governor, Realis own, ParsedSentence sentence) {
    Realis main = governor.clause().map(other -> of(other, sentence)).orElse(ACTUAL);
    if (own != ACTUAL) {
      return own;
    }
    return opening(clause, governor)
        .orElse(clause.verb().is(Form.INFINITIVE) && main == ACTUAL ? PLANNED : main);
  }

  /** "after he kicked", "after kicking": told as a fact, whatever becomes of the main clause. */
  private Optional<Realis> opening(Clause clause, Governor governor) {
    return cues.of(Kind.OPENING, governor.preposition())
        .or(() ->
            Optional.of(clause)
                .filter(adverbial -> adverbial.verb().is(Form.FINITE))
                .flatMap(adverbial -> cues.of(Kind.OPENING, adverbial.mark())));
  }

  private Realis complement(Clause clause, Governor governor, Realis own, ParsedSentence sentence) {
    Word verb = sentence.words().get(governor.word());
    Optional<Realis> cue =
        isAskedAbout(clause, sentence) ? Optional.empty() : cues.of(Kind.THAT, verb);
    boolean future = clause.verb().inflection().modal().equals("would");
    boolean opens = clause.mark().isEmpty() || clause.mark().equals("that");
    Realis reported = future && opens && own == HYPOTHETICAL ? PLANNED : own;
    return reported == ACTUAL ? cue.orElse(reported) : reported;
  }

  /** "asked why they had met": the question takes the fact for granted. */
  private static boolean isAskedAbout(Clause clause, ParsedSentence sentence) {
    return clause.verb().adverbs().stream()
        .anyMatch(adverb -> PRESUMING.contains(sentence.words().get(adverb).form()));
  }

  private Realis dependent(Governor governor, Realis own, ParsedSentence sentence) {
    Realis cue = cue(governor, sentence);
    Realis outer = governor.clause().map(other -> of(other, sentence)).orElse(ACTUAL);
    if (own == NEGATED) {
      return cue == DEMANDED ? HYPOTHETICAL : NEGATED;
    }
    if (outer == ACTUAL || (outer == PLANNED && cue != ACTUAL)) {
      return cue;
    }
    return cue == ACTUAL ? outer : HYPOTHETICAL;
  }

  /** What the governor says of a clause after it; infinitives are not facts unless it says so. */
  private Realis cue(Governor governor, ParsedSentence sentence) {
    Word word = sentence.words().get(governor.word());
    Realis fallback = governor.relation() == Clause.Relation.INFINITIVE ? HYPOTHETICAL : ACTUAL;
    return switch (word.pos()) {
      case VERB, AUX ->
          cues.of(Kind.CLAUSE, word.lemma() + " " + governor.preposition())
              .or(() -> cues.of(Kind.CLAUSE, word))
              .orElse(fallback);
      case ADJ -> cues.of(Kind.ADJECTIVE, word).orElse(fallback);
      default -> cues.of(Kind.NOUN, word).orElse(fallback);
    };
  }
}
