package org.dateline.resolve.events;

import static org.dateline.resolve.Event.Realis.ACTUAL;
import static org.dateline.resolve.Event.Realis.CANCELLED;
import static org.dateline.resolve.Event.Realis.DEMANDED;
import static org.dateline.resolve.Event.Realis.HYPOTHETICAL;
import static org.dateline.resolve.Event.Realis.NEGATED;
import static org.dateline.resolve.Event.Realis.PLANNED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.resolve.Event.Realis;
import org.dateline.resolve.events.RealisCues.Kind;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.Clause.PrepositionalPhrase;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.VerbGroup.Form;
import org.dateline.resolve.grammar.Word;

/** Whether what an event noun names happened: from its modifiers, and what it is the object of. */
final class NounRealis {

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "its", "their", "his", "her", "'s", "'");

  private static final Set<String> AT = Set.of("at", "during");

  private final RealisCues cues;
  private final GoverningCues above;
  private final ClauseRealis clauses;

  NounRealis(RealisCues cues, GoverningCues above, ClauseRealis clauses) {
    this.cues = cues;
    this.above = above;
    this.clauses = clauses;
  }

  Told of(Frame.OfNoun frame) {
    Optional<Told> verb = fromVerb(frame);
    return verb.filter(told -> told.is(CANCELLED))
        .or(() -> modifier(frame))
        .or(() -> nounBefore(frame))
        .or(() ->
            frame
                .light()
                .filter(clause -> frame.givesRealis())
                .map(clause -> clauses.of(clause, frame.sentence())))
        .or(() -> verb)
        .or(() -> takenForGranted(frame))
        .or(() -> whichever(frame))
        .or(() -> indefinite(frame))
        .or(() -> occasion(frame))
        .or(() -> yetToCome(frame))
        .orElse(Told.FACT);
  }

  private Optional<Told> modifier(Frame.OfNoun frame) {
    NounPhrase noun = frame.noun();
    Word first = frame.sentence().words().get(noun.begin());
    if (first.form().equals("no")) {
      return Optional.of(Told.by(NEGATED, first));
    }
    return frame.sentence().words().subList(noun.begin(), noun.head()).stream()
        .flatMap(word -> cues.of(Kind.ADJECTIVE, word.form()).map(r -> Told.by(r, word)).stream())
        .findFirst();
  }

  /** "the threat of war", "calls for a ceasefire". */
  private Optional<Told> nounBefore(Frame.OfNoun frame) {
    ParsedSentence sentence = frame.sentence();
    return sentence
        .nounAbove(frame.noun())
        .filter(governor ->
            sentence.after(governor).complements().phrases().stream()
                .filter(NounRealis::isCueComplement)
                .anyMatch(phrase -> phrase.nouns().contains(frame.noun())))
        .map(sentence::head)
        .flatMap(word -> cues.of(Kind.NOUN, word).map(realis -> Told.by(realis, word)));
  }

  private static boolean isCueComplement(PrepositionalPhrase phrase) {
    return Set.of("of", "for", "to", "about", "against").contains(phrase.preposition());
  }

  /** What the verb says of the event that is its object: "cancelled the talks". */
  Optional<Told> fromVerb(Frame.OfNoun frame) {
    return frame
        .sentence()
        .clauseOf(frame.noun())
        .flatMap(clause -> inClause(frame, clause))
        .filter(told -> !told.is(ACTUAL));
  }

  /** "will investigate disturbances": nobody investigates what did not happen. */
  private Optional<Told> takenForGranted(Frame.OfNoun frame) {
    return frame
        .sentence()
        .clauseOf(frame.noun())
        .flatMap(clause -> cue(frame, clause))
        .filter(cue -> cue == ACTUAL)
        .map(cue -> Told.FACT);
  }

  /** "looks at any attack". */
  private static Optional<Told> whichever(Frame.OfNoun frame) {
    Word first = frame.sentence().words().get(frame.noun().begin());
    return Optional.of(first)
        .filter(word -> word.form().equals("any"))
        .map(word -> Told.by(HYPOTHETICAL, word));
  }

  /** "ahead of talks", but not "ahead of the 2001 election". */
  private static Optional<Told> yetToCome(Frame.OfNoun frame) {
    List<Word> words = frame.sentence().words();
    NounPhrase noun = frame.noun();
    return Optional.of(noun.begin())
        .filter(begin -> begin > 1 && words.get(begin - 1).form().equals("of"))
        .map(begin -> words.get(begin - 2))
        .filter(word -> word.form().equals("ahead"))
        .filter(word ->
            words.subList(noun.begin(), noun.end()).stream()
                .noneMatch(inner -> inner.xpos().equals("CD")))
        .map(word -> Told.by(PLANNED, word));
  }

  /**
   * "could trigger a war", "a war would cost": of an event that is new to the reader nothing more
   * is known; "the war would cost" tells of no war either.
   */
  private Optional<Told> indefinite(Frame.OfNoun frame) {
    return frame
        .sentence()
        .clauseOf(frame.noun())
        .filter(clause -> !isDefinite(frame) || wouldDo(frame, clause))
        .filter(clause -> isObject(frame, clause) || isSubject(frame, clause))
        .map(clause -> clauses.of(clause, frame.sentence()))
        .filter(told -> !told.is(ACTUAL))
        .map(told -> told.as(HYPOTHETICAL));
  }

  private static boolean wouldDo(Frame.OfNoun frame, Clause clause) {
    return clause.verb().inflection().modal().equals("would") && isSubject(frame, clause);
  }

  private static boolean isSubject(Frame.OfNoun frame, Clause clause) {
    return clause.subject().origin() == Clause.Origin.OWN
        && clause.subjects().contains(frame.noun());
  }

  /** "will raise it at the meeting": what is done on an occasion is done when that comes. */
  private Optional<Told> occasion(Frame.OfNoun frame) {
    return frame
        .sentence()
        .clauseOf(frame.noun())
        .filter(clause -> clause.verb().is(Form.FINITE))
        .filter(clause -> AT.stream().anyMatch(at -> isAt(at, frame, clause)))
        .map(clause -> clauses.of(clause, frame.sentence()))
        .filter(told -> told.is(PLANNED) || told.is(DEMANDED) || told.is(HYPOTHETICAL))
        .map(told -> told.as(PLANNED));
  }

  private static boolean isAt(String preposition, Frame.OfNoun frame, Clause clause) {
    return clause.complements().own(preposition).contains(frame.noun());
  }

  private static boolean isObject(Frame.OfNoun frame, Clause clause) {
    return new Frame.OfVerb(frame.sentence(), clause).slot("obj").contains(frame.noun());
  }

  private Optional<Told> inClause(Frame.OfNoun frame, Clause clause) {
    ParsedSentence sentence = frame.sentence();
    Word head = sentence.head(clause);
    Told around = clauses.of(clause, sentence);
    return cue(frame, clause)
        .map(realis -> Told.by(realis, head))
        .map(told ->
            around.is(ACTUAL) || told.is(PLANNED) || told.is(ACTUAL)
                ? told
                : around.and(told).as(HYPOTHETICAL));
  }

  private Optional<Realis> cue(Frame.OfNoun frame, Clause clause) {
    return !isObject(frame, clause) && isDescribed(frame, clause)
        ? cues.of(Kind.ADJECTIVE, frame.sentence().head(clause)).filter(realis -> realis != ACTUAL)
        : above.onNoun(frame.noun().head(), clause, frame.sentence());
  }

  /** "the election is imminent"; but not "the ban is likely to be lifted". */
  private static boolean isDescribed(Frame.OfNoun frame, Clause clause) {
    int head = clause.verb().head();
    return isSubject(frame, clause)
        && frame.sentence().head(clause).pos() == PartOfSpeech.ADJ
        && frame.sentence().clauses().stream()
            .flatMap(other -> other.governor().stream())
            .noneMatch(governor -> governor.word() == head);
  }

  private static boolean isDefinite(Frame.OfNoun frame) {
    NounPhrase noun = frame.noun();
    return frame.sentence().words().subList(noun.begin(), noun.head()).stream()
        .anyMatch(word -> DEFINITE.contains(word.form()));
  }
}
