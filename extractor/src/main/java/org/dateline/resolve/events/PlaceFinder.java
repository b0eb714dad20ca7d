package org.dateline.resolve.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.resolve.Entity.Located;
import org.dateline.resolve.Event.PlaceOfEvent;
import org.dateline.resolve.Reasons.Attached;
import org.dateline.resolve.Tie;
import org.dateline.resolve.events.EntityIndex.Mentioned;
import org.dateline.resolve.events.Frame.Filler;
import org.dateline.resolve.grammar.Clause.PrepositionalPhrase;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.Word;
import org.dateline.text.Span;

/** Where prepositional phrases put an event. */
final class PlaceFinder {

  private static final Set<String> PUTS_THERE =
      Set.of("in", "at", "near", "inside", "outside", "across", "throughout", "around", "off");

  /** Nouns that a place's name follows: "the port of Odesa". */
  private static final Set<String> KINDS_OF_PLACE =
      Set.of(
          "city",
          "town",
          "village",
          "port",
          "capital",
          "province",
          "region",
          "district",
          "state",
          "island",
          "area",
          "suburb",
          "county",
          "neighbourhood",
          "neighborhood",
          "part",
          "outskirt",
          "south",
          "north",
          "east",
          "west",
          "centre",
          "center",
          "heart",
          "coast");

  private final EntityIndex entities;

  PlaceFinder(EntityIndex entities) {
    this.entities = entities;
  }

  /** The place in a slot that holds the event's place, else in a phrase that says where. */
  Optional<Attached<PlaceOfEvent>> of(Frame frame, List<String> slots) {
    return slots.stream()
        .flatMap(slot -> frame.fillers(slot).stream())
        .flatMap(filler -> at(filler, frame.sentence()).stream())
        .findFirst()
        .or(() -> in(frame.phrases(), frame.sentence()));
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

  /** The place that the noun phrase names, or that follows it ("the city of Rafah"). */
  Optional<PlaceOfEvent> place(NounPhrase noun, ParsedSentence sentence) {
    Word head = sentence.head(noun);
    Optional<PlaceOfEvent> named = covering(head.span());
    if (named.isPresent() || !isKindOfPlace(head)) {
      return named;
    }
    return sentence.after(noun).complements().after("of").stream()
        .flatMap(inner -> covering(sentence.head(inner).span()).stream())
        .findFirst();
  }

  /** "the Rafah military operation", "the Iraq war": a place's name before the noun. */
  Optional<Attached<PlaceOfEvent>> before(Frame.OfNoun frame) {
    ParsedSentence sentence = frame.sentence();
    for (int i = frame.noun().begin(); i < frame.noun().head(); i++) {
      boolean possessive = sentence.words().get(i + 1).isPossessiveMark();
      if (sentence.words().get(i).isNoun() && !possessive) {
        Optional<PlaceOfEvent> place =
            covering(sentence.words().get(i).span()).filter(PlaceFinder::isSpelledOut);
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

  private static boolean isKindOfPlace(Word head) {
    return KINDS_OF_PLACE.contains(head.lemma()) || KINDS_OF_PLACE.contains(head.form());
  }

  private Optional<PlaceOfEvent> covering(Span span) {
    for (Mentioned mention : entities.covering(span)) {
      if (mention.entity() instanceof Located place) {
        return Optional.of(new PlaceOfEvent(place, mention.span()));
      }
    }
    return Optional.empty();
  }
}
