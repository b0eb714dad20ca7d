package org.dateline.resolve.events;

import static org.dateline.resolve.Event.Realis.ACTUAL;
import static org.dateline.resolve.Event.Realis.CANCELLED;
import static org.dateline.resolve.Event.Realis.HYPOTHETICAL;
import static org.dateline.resolve.Event.Realis.NEGATED;
import static org.dateline.resolve.Event.Realis.PLANNED;

import java.util.Optional;
import java.util.Set;
import org.dateline.resolve.Event.Realis;
import org.dateline.resolve.events.RealisCues.Kind;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.Clause.PrepositionalPhrase;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.Word;

/** Whether what an event noun names happened: from its modifiers, and what it is the object of. */
final class NounRealis {

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "its", "their", "his", "her", "'s", "'");

  private final RealisCues cues;
  private final ClauseRealis clauses;

  NounRealis(RealisCues cues, ClauseRealis clauses) {
    this.cues = cues;
    this.clauses = clauses;
  }

  Realis of(Frame.OfNoun frame) {
    Optional<Realis> verb = fromVerb(frame);
    return verb.filter(realis -> realis == CANCELLED)
        .or(() -> modifier(frame))
        .or(() -> nounBefore(frame))
        .or(() ->
            frame
                .light()
                .filter(clause -> frame.givesRealis())
                .map(clause -> clauses.of(clause, frame.sentence())))
        .or(() -> verb)
        .or(() -> indefinite(frame))
        .orElse(ACTUAL);
  }

  private Optional<Realis> modifier(Frame.OfNoun frame) {
    NounPhrase noun = frame.noun();
    if (frame.sentence().words().get(noun.begin()).form().equals("no")) {
      return Optional.of(NEGATED);
    }
    return frame.sentence().words().subList(noun.begin(), noun.head()).stream()
        .flatMap(word -> cues.of(Kind.ADJECTIVE, word.form()).stream())
        .findFirst();
  }

  /** "the threat of war", "calls for a ceasefire". */
  private Optional<Realis> nounBefore(Frame.OfNoun frame) {
    ParsedSentence sentence = frame.sentence();
    return sentence
        .nounAbove(frame.noun())
        .filter(governor ->
            sentence.after(governor).complements().phrases().stream()
                .filter(NounRealis::isCueComplement)
                .anyMatch(phrase -> phrase.nouns().contains(frame.noun())))
        .flatMap(governor -> cues.of(Kind.NOUN, sentence.head(governor)));
  }

  private static boolean isCueComplement(PrepositionalPhrase phrase) {
    return Set.of("of", "for", "to", "about", "against").contains(phrase.preposition());
  }

  /** What the verb says of the event that is its object: "cancelled the talks". */
  Optional<Realis> fromVerb(Frame.OfNoun frame) {
    return frame.sentence().clauseOf(frame.noun()).flatMap(clause -> inClause(frame, clause));
  }

  /** "could trigger a war": of an event that is new to the reader nothing more is known. */
  private Optional<Realis> indefinite(Frame.OfNoun frame) {
    return frame
        .sentence()
        .clauseOf(frame.noun())
        .filter(clause -> isObject(frame, clause) && !isDefinite(frame))
        .filter(clause -> clauses.of(clause, frame.sentence()) != ACTUAL)
        .map(clause -> HYPOTHETICAL);
  }

  private static boolean isObject(Frame.OfNoun frame, Clause clause) {
    return new Frame.OfVerb(frame.sentence(), clause).slot("obj").contains(frame.noun());
  }

  private Optional<Realis> inClause(Frame.OfNoun frame, Clause clause) {
    ParsedSentence sentence = frame.sentence();
    Word head = sentence.head(clause);
    Optional<Realis> cue =
        isObject(frame, clause) ? objectCue(head, clause) : prepositionCue(frame, head, clause);
    boolean open = clauses.of(clause, sentence) != ACTUAL;
    return cue.map(realis -> open && realis != PLANNED ? HYPOTHETICAL : realis);
  }

  private Optional<Realis> objectCue(Word verb, Clause clause) {
    String particle = clause.verb().particleForm();
    return particle.isEmpty()
        ? cues.of(Kind.OBJECT, verb)
        : cues.of(Kind.OBJECT, verb.lemma() + " " + particle);
  }

  private Optional<Realis> prepositionCue(Frame.OfNoun frame, Word verb, Clause clause) {
    return clause.complements().phrases().stream()
        .filter(phrase -> phrase.nouns().contains(frame.noun()))
        .flatMap(phrase -> cues.of(Kind.OBJECT, verb.lemma() + " " + phrase.preposition()).stream())
        .findFirst();
  }

  private static boolean isDefinite(Frame.OfNoun frame) {
    NounPhrase noun = frame.noun();
    return frame.sentence().words().subList(noun.begin(), noun.head()).stream()
        .anyMatch(word -> DEFINITE.contains(word.form()));
  }
}
