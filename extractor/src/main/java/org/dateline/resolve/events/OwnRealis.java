package org.dateline.resolve.events;

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
import java.util.stream.Stream;
import org.dateline.resolve.Event.Realis;
import org.dateline.resolve.events.RealisCues.Kind;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.Clause.Governor;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.VerbGroup;
import org.dateline.resolve.grammar.VerbGroup.Form;
import org.dateline.resolve.grammar.VerbGroup.Inflection;
import org.dateline.resolve.grammar.VerbGroup.Tense;
import org.dateline.resolve.grammar.Word;
import org.dateline.text.Span;

/** What a clause's own words say: its auxiliaries, adverbs, mark, subject and objects. */
record OwnRealis(RealisCues cues, GoverningCues above, OwnSide ownSide) {

  private static final Set<String> CONDITIONS = Set.of("if", "unless");
  private static final Set<String> MAY = Set.of("may", "might");
  private static final Set<String> INVERTED = Set.of("had", "were", "should");
  private static final Set<String> NOBODY = Set.of("nobody", "no-one", "none");
  private static final Set<String> HEARSAY =
      Set.of("report", "rumour", "rumor", "speculation", "gossip");

  private static final Set<String> BY = Set.of("by", "from", "of");
  private static final Set<Realis> INTENDED = Set.of(PLANNED, HYPOTHETICAL);

  Told of(Clause clause, ParsedSentence sentence) {
    Inflection inflection = clause.verb().inflection();
    List<Span> auxiliaries =
        inflection.cues().stream().map(word -> sentence.words().get(word).span()).toList();
    if (isConceded(clause, sentence) || isLate(clause, sentence)) {
      return Told.FACT;
    }
    if (inflection.negated()) {
      return mark(Kind.MARK, clause, sentence)
          .orElse(new Told(denied(clause, sentence), auxiliaries));
    }
    Optional<Told> nobody = nobody(clause, sentence);
    if (nobody.isPresent()) {
      return mark(Kind.MARK, clause, sentence).orElse(nobody.get());
    }
    return mark(Kind.MARK, clause, sentence)
        .or(() ->
            cues.of(Kind.MODAL, inflection.modal())
                .map(realis -> isOwnIntent(realis, clause, sentence) ? PLANNED : realis)
                .map(realis -> new Told(realis, auxiliaries)))
        .or(() -> inverted(clause, sentence))
        .or(() -> besides(clause.verb(), sentence))
        .or(() -> neither(clause.verb(), sentence))
        .or(() -> nothing(clause, sentence))
        .or(() -> aimed(clause, sentence))
        .or(() -> byPlan(clause, sentence))
        .or(() -> byReports(clause, sentence))
        .or(() -> inThatCase(clause, sentence))
        .or(() -> question(sentence))
        .orElse(Told.FACT);
  }

  /** "may not meet" leaves it open; "will now not meet" drops what was planned. */
  private static Realis denied(Clause clause, ParsedSentence sentence) {
    String modal = clause.verb().inflection().modal();
    if (MAY.contains(modal)) {
      return HYPOTHETICAL;
    }
    boolean now = sentence.dependent(clause.verb().head(), "now").isPresent();
    return now && modal.equals("will") ? CANCELLED : NEGATED;
  }

  /** "had he denied it", "were they to meet": a condition without a mark. */
  private static Optional<Told> inverted(Clause clause, ParsedSentence sentence) {
    boolean adverbial =
        clause
            .governor()
            .filter(governor -> governor.relation() == Clause.Relation.ADVERBIAL)
            .isPresent();
    return Optional.of(clause)
        .filter(condition -> adverbial && condition.mark().isEmpty())
        .filter(condition -> condition.subject().origin() == Clause.Origin.OWN)
        .flatMap(condition ->
            condition.subjects().stream()
                .flatMap(subject ->
                    INVERTED.stream()
                        .flatMap(form -> sentence.dependent(condition.verb().head(), form).stream())
                        .filter(word ->
                            word.span().end()
                                <= sentence.words().get(subject.begin()).span().begin())
                        .map(word -> Told.by(HYPOTHETICAL, word)))
                .findFirst());
  }

  /** "may have won, but played badly": nobody doubts it. */
  private static boolean isConceded(Clause clause, ParsedSentence sentence) {
    int verb = clause.verb().head();
    return MAY.contains(clause.verb().inflection().modal())
        && sentence.dependent(verb, "have").isPresent()
        && sentence.clauses().stream()
            .map(other -> other.verb().head())
            .filter(other -> other > verb && sentence.heads().get(other) == verb)
            .anyMatch(other -> sentence.dependent(other, "but").isPresent());
  }

  /** "did not arrive until Monday": in the end it came about. */
  private static boolean isLate(Clause clause, ParsedSentence sentence) {
    int verb = clause.verb().head();
    return clause.verb().inflection().negated()
        && sentence.dependent(verb, "did").isPresent()
        && IntStream.range(verb + 1, sentence.words().size())
            .filter(word -> sentence.words().get(word).form().equals("until"))
            .anyMatch(word -> isBelow(word, verb, sentence));
  }

  private static boolean isBelow(int word, int above, ParsedSentence sentence) {
    int head = sentence.heads().get(word);
    return head == above || (head >= 0 && isBelow(head, above, sentence));
  }

  /** "We must act": no demand on others. */
  private boolean isOwnIntent(Realis realis, Clause clause, ParsedSentence sentence) {
    return realis == DEMANDED && ownSide.says(clause, sentence);
  }

  /** What the mark of a clause says of it. */
  Optional<Told> mark(Kind kind, Clause clause, ParsedSentence sentence) {
    return opened(kind, clause.mark(), clause, sentence);
  }

  /** What the word at the beginning of a clause says of it. */
  Optional<Told> opened(Kind kind, String form, Clause clause, ParsedSentence sentence) {
    List<Span> words =
        Stream.of(form.split(" ", -1))
            .flatMap(word -> sentence.dependent(clause.verb().head(), word).stream())
            .map(Word::span)
            .distinct()
            .toList();
    return cues.of(kind, form).map(realis -> new Told(realis, words));
  }

  private Optional<Told> besides(VerbGroup verb, ParsedSentence sentence) {
    return verb.adverbs().stream()
        .map(adverb -> sentence.words().get(adverb))
        .flatMap(word -> cues.of(Kind.ADVERB, word.form()).map(r -> Told.by(r, word)).stream())
        .findFirst();
  }

  /** "neither admitted nor denied it". */
  private static Optional<Told> neither(VerbGroup verb, ParsedSentence sentence) {
    return Stream.of("neither", "nor")
        .flatMap(word -> sentence.dependent(verb.head(), word).stream())
        .map(word -> Told.by(NEGATED, word))
        .findFirst();
  }

  /** "No one attacked", "none of them attacked"; but not "No 10", "no fewer than ten". */
  private static Optional<Told> nobody(Clause clause, ParsedSentence sentence) {
    return clause.subjects().stream()
        .map(NounPhrase::head)
        .filter(head -> !Character.isDigit(sentence.words().get(head).form().charAt(0)))
        .flatMap(head ->
            Stream.concat(
                Stream.of(sentence.words().get(head)).filter(word -> NOBODY.contains(word.form())),
                sentence.dependent(head, "no").stream()))
        .map(word -> Told.by(NEGATED, word))
        .findFirst();
  }

  /** "took no part": what is done to nothing is not done. */
  private static Optional<Told> nothing(Clause clause, ParsedSentence sentence) {
    return clause.complements().objects().stream()
        .map(object -> sentence.words().get(object.begin()))
        .filter(word -> word.form().equals("no"))
        .map(word -> Told.by(NEGATED, word))
        .findFirst();
  }

  /** "If they march, the army attacks". */
  private Optional<Told> inThatCase(Clause clause, ParsedSentence sentence) {
    return clause.verb().inflection().tense() == Tense.PRESENT
        ? sentence.clauses().stream()
            .filter(other -> CONDITIONS.contains(other.mark()))
            .filter(other -> other.governor().filter(g -> isAdverbialOf(clause, g)).isPresent())
            .flatMap(other -> mark(Kind.MARK, other, sentence).stream())
            .findFirst()
        : Optional.empty();
  }

  private static boolean isAdverbialOf(Clause clause, Governor governor) {
    return governor.relation() == Clause.Relation.ADVERBIAL
        && governor.word() == clause.verb().head();
  }

  /** "the goal is to win". */
  private Optional<Told> aimed(Clause clause, ParsedSentence sentence) {
    return clause.verb().is(Form.INFINITIVE)
            && clause.mark().isEmpty()
            && clause.subject().origin() == Clause.Origin.OWN
        ? clause.subjects().stream()
            .map(sentence::head)
            .flatMap(word -> above.ofNoun(word).map(realis -> Told.by(realis, word)).stream())
            .findFirst()
        : Optional.empty();
  }

  /** "Under the plan, the army attacks". */
  private Optional<Told> byPlan(Clause clause, ParsedSentence sentence) {
    return clause.verb().inflection().tense() == Tense.PRESENT
        ? clause.complements().own("under").stream()
            .map(sentence::head)
            .flatMap(plan ->
                cues.of(Kind.NOUN, plan).filter(INTENDED::contains).stream()
                    .map(realis -> Told.by(realis, plan)))
            .findFirst()
        : Optional.empty();
  }

  /** "According to media reports, the army attacked"; but not "UN reports", "reports by the UN". */
  private static Optional<Told> byReports(Clause clause, ParsedSentence sentence) {
    return clause.complements().own("according to").stream()
        .filter(reports -> HEARSAY.contains(sentence.head(reports).lemma()))
        .filter(reports ->
            BY.stream().allMatch(by -> sentence.after(reports).complements().after(by).isEmpty()))
        .filter(reports ->
            sentence.words().subList(reports.begin(), reports.end()).stream()
                .allMatch(word -> word.xpos().startsWith("NN") && !word.xpos().startsWith("NNP")))
        .map(reports -> Told.by(ALLEGED, sentence.head(reports)))
        .findFirst();
  }

  private static Optional<Told> question(ParsedSentence sentence) {
    Word last = sentence.words().getLast();
    return last.form().equals("?") ? Optional.of(Told.by(HYPOTHETICAL, last)) : Optional.empty();
  }
}
