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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  private static final Set<String> AT = Set.of("at", "during");
  private static final Set<String> AT_ELECTIONS =
      Set.of("at", "during", "in", "before", "after", "until", "through", "for");

  /** What has a day of its own, and takes place whether it succeeds or not. */
  private static final Set<String> SCHEDULED = Set.of("CONSULT", "ELECT");

  private static final String ELECTION = "ELECT";

  /** Words of the longest cue before a noun ("run - up to"). */
  private static final int LONGEST = 4;

  private final RealisCues cues;
  private final GoverningCues above;
  private final ClauseRealis clauses;

  NounRealis(RealisCues cues, GoverningCues above, ClauseRealis clauses) {
    this.cues = cues;
    this.above = above;
    this.clauses = clauses;
  }

  Told of(Trigger.OfNoun trigger) {
    Frame.OfNoun frame = trigger.frame();
    Optional<Told> verb =
        fromVerb(frame).map(told -> isCampaign(told, trigger) ? told.as(PLANNED) : told);
    return verb.filter(told -> told.is(CANCELLED))
        .or(() -> modifier(trigger))
        .or(() -> nounBefore(frame))
        .or(() ->
            frame
                .light()
                .filter(clause -> frame.givesRealis())
                .map(clause -> clauses.of(clause, frame.sentence())))
        .or(() -> verb)
        .or(() -> yetToCome(frame))
        .or(() -> takenForGranted(frame))
        .or(() -> whichever(frame))
        .or(() -> indefinite(trigger))
        .or(() -> occasion(trigger))
        .or(() -> attended(frame))
        .orElse(Told.FACT);
  }

  /** "campaigned for the election": there will be one. */
  private static boolean isCampaign(Told told, Trigger.OfNoun trigger) {
    return told.is(DEMANDED)
        && trigger.entry().type().type().equals(ELECTION)
        && Determiners.isDefinite(trigger.frame().noun(), trigger.frame().sentence());
  }

  private Optional<Told> modifier(Trigger.OfNoun trigger) {
    Frame.OfNoun frame = trigger.frame();
    NounPhrase noun = frame.noun();
    Word first = frame.sentence().words().get(noun.begin());
    if (first.form().equals("no")) {
      return Optional.of(Told.by(NEGATED, first));
    }
    return frame.sentence().words().subList(noun.begin(), noun.head()).stream()
        .flatMap(word -> adjective(word, trigger).map(realis -> Told.by(realis, word)).stream())
        .findFirst();
  }

  /** "the failed merger", but talks that failed were held. */
  private Optional<Realis> adjective(Word word, Trigger trigger) {
    return cues.of(Kind.ADJECTIVE, word.form())
        .or(() -> cues.of(Kind.UNACHIEVED, word.form()).filter(realis -> !isScheduled(trigger)));
  }

  private static boolean isScheduled(Trigger trigger) {
    return SCHEDULED.contains(trigger.entry().type().type());
  }

  /** "ahead of talks", "in the run-up to the vote"; but not "ahead of the 2001 election". */
  private Optional<Told> yetToCome(Frame.OfNoun frame) {
    List<Word> words = frame.sentence().words();
    int end = frame.noun().begin();
    return IntStream.range(Math.max(0, end - LONGEST), end)
        .filter(begin -> !isDated(frame))
        .mapToObj(begin -> words.subList(begin, end))
        .flatMap(before ->
            cues.of(Kind.BEFORE, form(before)).stream()
                .map(realis -> new Told(realis, before.stream().map(Word::span).limit(1).toList())))
        .findFirst();
  }

  private static String form(List<Word> words) {
    return words.stream().map(Word::form).collect(Collectors.joining(" ")).replace(" - ", "-");
  }

  private static boolean isDated(Frame.OfNoun frame) {
    return frame.sentence().words().subList(frame.noun().begin(), frame.noun().end()).stream()
        .anyMatch(word -> word.xpos().equals("CD"));
  }

  /** "the threat of war", "calls for a ceasefire", "no plan for an invasion". */
  private Optional<Told> nounBefore(Frame.OfNoun frame) {
    ParsedSentence sentence = frame.sentence();
    return sentence
        .nounAbove(frame.noun())
        .filter(governor ->
            sentence.after(governor).complements().phrases().stream()
                .filter(NounRealis::isCueComplement)
                .anyMatch(phrase -> phrase.nouns().contains(frame.noun())))
        .flatMap(governor -> ofNoun(governor, sentence));
  }

  private Optional<Told> ofNoun(NounPhrase governor, ParsedSentence sentence) {
    Word word = sentence.head(governor);
    return cues.of(Kind.NOUN, word)
        .map(realis ->
            sentence
                .dependent(governor.head(), "no")
                .map(no -> Told.by(NEGATED, no))
                .orElseGet(() -> Told.by(realis, word)));
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

  /**
   * "could trigger a war", "a war would cost": of an event that is new to the reader nothing more
   * is known; "the war would cost" tells of no war either.
   */
  private Optional<Told> indefinite(Trigger.OfNoun trigger) {
    Frame.OfNoun frame = trigger.frame();
    return frame
        .sentence()
        .clauseOf(frame.noun())
        .filter(clause ->
            !Determiners.isDefinite(frame.noun(), frame.sentence())
                || (wouldDo(frame, clause) && !isScheduled(trigger)))
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
  private Optional<Told> occasion(Trigger.OfNoun trigger) {
    Frame.OfNoun frame = trigger.frame();
    Set<String> on = trigger.entry().type().type().equals(ELECTION) ? AT_ELECTIONS : AT;
    return frame
        .sentence()
        .clauseOf(frame.noun())
        .filter(clause -> clause.verb().is(Form.FINITE) && !isDated(frame))
        .filter(clause -> on.stream().anyMatch(at -> isAt(at, frame, clause)))
        .map(clause -> clauses.of(clause, frame.sentence()))
        .filter(told -> told.is(PLANNED) || told.is(DEMANDED) || told.is(HYPOTHETICAL))
        .map(told -> told.as(PLANNED));
  }

  /** "plans to attend the talks": they are yet to be held. */
  private Optional<Told> attended(Frame.OfNoun frame) {
    return frame
        .light()
        .filter(clause -> !frame.givesRealis() && !isDated(frame) && !isPurpose(clause))
        .map(clause -> clauses.of(clause, frame.sentence()))
        .filter(told -> told.is(PLANNED));
  }

  /** "came to attend the talks". */
  private static boolean isPurpose(Clause clause) {
    return clause
        .governor()
        .filter(governor -> governor.relation() == Clause.Relation.ADVERBIAL)
        .isPresent();
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
}
