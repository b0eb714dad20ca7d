package org.dateline.resolve.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.resolve.Event.PlaceOfEvent;
import org.dateline.resolve.Reasons.Attached;
import org.dateline.resolve.Tie;
import org.dateline.resolve.WordList;
import org.dateline.resolve.events.Frame.Filler;
import org.dateline.resolve.grammar.Clause.PrepositionalPhrase;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.text.Span;

/** Where prepositional phrases put an event. */
final class PlaceFinder {

  private static final Set<String> PUTS_THERE =
      Set.of("in", "at", "near", "inside", "outside", "across", "throughout", "around", "off");

  private final EntityIndex entities;
  private final Words words;
  private final PlacesOfKind ofKind;

  PlaceFinder(EntityIndex entities, Words words) {
    this.entities = entities;
    this.words = words;
    this.ofKind = new PlacesOfKind(entities, words.kinds);
  }

  /** Goes on after a sentence; they come in text order. */
  void read(ParsedSentence sentence) {
    ofKind.read(sentence);
  }

  /**
   * What word lists say of places.
   *
   * @param kinds nouns that a place's name follows: "the port of Odesa"
   * @param atObject types of events that happen where their object is
   */
  record Words(Set<String> kinds, Set<String> atObject) {

    Words {
      kinds = Set.copyOf(kinds);
      atObject = Set.copyOf(atObject);
    }

    /** Those of this jar. */
    static Words load() {
      return new Words(first("lexicon/kinds-of-place.tsv"), first("lexicon/happens-at-object.tsv"));
    }

    private static Set<String> first(String list) {
      return WordList.read(list, 2).rows().stream().map(List::getFirst).collect(Collectors.toSet());
    }
  }

  /** The place in a slot that holds the event's place, else in a phrase that says where. */
  Optional<Attached<PlaceOfEvent>> of(Frame frame, LexiconEntry entry) {
    ParsedSentence sentence = frame.sentence();
    return entry.roles().places().stream()
        .flatMap(slot -> frame.fillers(slot).stream())
        .flatMap(filler -> at(filler, sentence).stream())
        .findFirst()
        .or(() -> of(frame))
        .or(() ->
            words.atObject.contains(entry.type().type())
                ? in(frame.ofObjects(), sentence)
                : Optional.empty());
  }

  /** The place in a phrase that says where. */
  Optional<Attached<PlaceOfEvent>> of(Frame frame) {
    return in(frame.phrases(), frame.sentence());
  }

  private Optional<Attached<PlaceOfEvent>> in(
      List<PrepositionalPhrase> phrases, ParsedSentence sentence) {
    return phrases.stream()
        .filter(phrase -> PUTS_THERE.contains(phrase.preposition()))
        .map(phrase -> new Filler(phrase.nouns().getFirst(), new Tie.After(phrase.preposition())))
        .flatMap(filler -> at(filler, sentence).stream())
        .findFirst();
  }

  private Optional<Attached<PlaceOfEvent>> at(Filler filler, ParsedSentence sentence) {
    Span words = sentence.span(filler.noun());
    return place(filler.noun(), sentence)
        .map(place -> new Attached<>(place, words.union(place.span()), filler.tie()));
  }

  /**
   * The place that the noun phrase names, that follows it ("the city of Rafah"), or that it
   * repeats.
   */
  Optional<PlaceOfEvent> place(NounPhrase noun, ParsedSentence sentence) {
    return entities.place(sentence.head(noun).span()).or(() -> ofKind.of(noun, sentence));
  }

  /** "the Rafah military operation", "the Iraq war": a place's name before the noun. */
  Optional<Attached<PlaceOfEvent>> before(Frame.OfNoun frame) {
    ParsedSentence sentence = frame.sentence();
    for (int i = frame.noun().begin(); i < frame.noun().head(); i++) {
      boolean possessive = sentence.words().get(i + 1).isPossessiveMark();
      if (sentence.words().get(i).isNoun() && !possessive) {
        Optional<PlaceOfEvent> place =
            entities.place(sentence.words().get(i).span()).filter(PlaceFinder::isSpelledOut);
        if (place.isPresent()) {
          return place.map(put -> new Attached<>(put, put.span(), Tie.Plain.BEFORE));
        }
      }
    }
    return Optional.empty();
  }

  /** Initials before a noun ("the US veto") name the actor. */
  private static boolean isSpelledOut(PlaceOfEvent place) {
    return place.span().length() > 4;
  }
}
