package org.dateline.resolve.events;

import static org.dateline.resolve.Event.Realis.ACTUAL;
import static org.dateline.resolve.Event.Realis.HYPOTHETICAL;
import static org.dateline.resolve.Event.Realis.NEGATED;
import static org.dateline.resolve.Event.Realis.PLANNED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.resolve.Event.Realis;
import org.dateline.resolve.events.RealisCues.Kind;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.Clause.Governor;
import org.dateline.resolve.grammar.Clause.PrepositionalPhrase;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.Word;

/** What verbs, nouns and adjectives say of the clauses and nouns that depend on them. */
record GoverningCues(RealisCues cues) {

  /** What the governor says of a clause after it; infinitives are not facts unless it says so. */
  Told of(Governor governor, ParsedSentence sentence) {
    Word word = sentence.words().get(governor.word());
    Optional<Realis> known =
        switch (word.pos()) {
          case VERB, AUX -> ofVerb(word, governor);
          case ADJ -> ofAdjective(word);
          default -> ofNoun(word);
        };
    boolean fact = governor.relation() != Clause.Relation.INFINITIVE;
    Optional<Word> none = sentence.dependent(governor.word(), "no");
    if (word.isNoun() && known.isPresent() && none.isPresent()) {
      return Told.by(NEGATED, none.get());
    }
    return known
        .filter(realis -> realis == PLANNED || realis == HYPOTHETICAL)
        .flatMap(intent -> undone(governor, sentence))
        .or(() -> known.map(realis -> Told.by(realis, word)))
        .orElseGet(() -> fact ? Told.FACT : Told.by(HYPOTHETICAL, word));
  }

  /** "dropped plans to attack", "pulled out of an agreement to buy". */
  private Optional<Told> undone(Governor governor, ParsedSentence sentence) {
    return governor
        .clause()
        .filter(clause -> clause.verb().head() != governor.word())
        .flatMap(clause ->
            onNoun(Kind.INTENT, governor.word(), clause, sentence)
                .map(realis -> Told.by(realis, sentence.head(clause))));
  }

  /** What a verb says of the event noun that is its object or stands behind its preposition. */
  Optional<Realis> onNoun(int noun, Clause clause, ParsedSentence sentence) {
    return onNoun(Kind.OBJECT, noun, clause, sentence);
  }

  private Optional<Realis> onNoun(Kind kind, int noun, Clause clause, ParsedSentence sentence) {
    Word verb = sentence.head(clause);
    String withParticle = (verb.lemma() + " " + clause.verb().particleForm()).strip();
    if (isAmong(new Frame.OfVerb(sentence, clause).slot("obj"), noun)) {
      return withParticle.equals(verb.lemma()) ? cues.of(kind, verb) : cues.of(kind, withParticle);
    }
    return clause.complements().phrases().stream()
        .filter(phrase -> isAmong(phrase.nouns(), noun))
        .map(PrepositionalPhrase::preposition)
        .flatMap(preposition ->
            Stream.of(withParticle, verb.lemma())
                .flatMap(words -> cues.of(kind, words + " " + preposition).stream()))
        .findFirst();
  }

  private static boolean isAmong(List<NounPhrase> phrases, int noun) {
    return phrases.stream().anyMatch(phrase -> phrase.head() == noun);
  }

  private Optional<Realis> ofVerb(Word verb, Governor governor) {
    return cues.of(Kind.CLAUSE, verb.lemma() + " " + governor.preposition())
        .or(() -> withParticle(verb, governor))
        .or(() -> addressed(verb, governor))
        .or(() -> cues.of(Kind.CLAUSE, verb));
  }

  private Optional<Realis> withParticle(Word verb, Governor governor) {
    return governor
        .clause()
        .map(clause -> clause.verb().particleForm())
        .flatMap(particle -> cues.of(Kind.CLAUSE, verb.lemma() + " " + particle));
  }

  /** "called on them to stop". */
  private Optional<Realis> addressed(Word verb, Governor governor) {
    return governor.relation() == Clause.Relation.INFINITIVE
        ? governor.clause().stream()
            .flatMap(clause -> clause.complements().phrases().stream())
            .flatMap(
                phrase -> cues.of(Kind.CLAUSE, verb.lemma() + " " + phrase.preposition()).stream())
            .findFirst()
        : Optional.empty();
  }

  private Optional<Realis> ofAdjective(Word adjective) {
    return cues.of(Kind.ADJECTIVE, adjective).or(() -> cues.of(Kind.AIM, adjective));
  }

  Optional<Realis> ofNoun(Word noun) {
    return cues.of(Kind.NOUN, noun).or(() -> cues.of(Kind.AIM, noun));
  }

  /** "stopped shelling", but not "stopped them from shelling". */
  boolean isEnded(Governor governor, Word above) {
    return governor.relation() == Clause.Relation.GERUND
        && governor.preposition().isEmpty()
        && cues.of(Kind.ENDED, above).isPresent();
  }

  /** "It is likely that", "speculation that". */
  boolean isOpen(Word word) {
    Optional<Realis> cue =
        switch (word.pos()) {
          case ADJ -> ofAdjective(word);
          case NOUN -> cues.of(Kind.NOUN, word);
          default -> Optional.empty();
        };
    return cue.filter(realis -> realis == HYPOTHETICAL).isPresent();
  }

  /** "does not mean that". */
  Optional<Told> denied(Governor governor, ParsedSentence sentence) {
    return governor
        .clause()
        .filter(clause -> clause.verb().inflection().negated())
        .map(sentence::head)
        .flatMap(verb -> cues.of(Kind.DENIED, verb).map(realis -> Told.by(realis, verb)));
  }

  /** "claimed that", "rumours that". */
  Optional<Realis> said(Word word) {
    return word.isNoun()
        ? cues.of(Kind.NOUN, word).or(() -> cues.of(Kind.THAT, word))
        : cues.of(Kind.THAT, word);
  }

  /**
   * "went on to win", "used the meeting to attack", "was right to leave": what the words above say
   * of an infinitive.
   */
  Optional<Told> outcome(Governor governor, ParsedSentence sentence) {
    Word word = sentence.words().get(governor.word());
    Optional<Realis> known =
        word.pos() == PartOfSpeech.ADJ
            ? ofAdjective(word)
            : withParticle(word, governor)
                .or(() -> cues.of(Kind.CLAUSE, word).filter(realis -> realis == ACTUAL));
    return known.map(realis -> Told.by(realis, word));
  }
}
