package org.dateline.resolve.events;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.resolve.Entity.Located;
import org.dateline.resolve.Event.PlaceOfEvent;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.Word;

/**
 * The places that nouns for kinds of place mean: that whose name follows ("the city of Rafah"), or
 * that of which the article said last that it is one ("the city", after "Rafah, a city in Gaza").
 */
final class PlacesOfKind {

  private final EntityIndex entities;
  private final Set<String> kinds;
  private final Map<String, Located> last = new HashMap<>();

  /**
   * @param entities of the article
   * @param kinds nouns that a place's name follows: "the port of Odesa"
   */
  PlacesOfKind(EntityIndex entities, Set<String> kinds) {
    this.entities = entities;
    this.kinds = kinds;
  }

  /** Goes on after a sentence; they come in text order. */
  void read(ParsedSentence sentence) {
    for (NounPhrase noun : sentence.nouns()) {
      kind(noun, sentence).ifPresent(kind -> note(kind, named(noun, sentence)));
      for (NounPhrase again : sentence.after(noun).appositions()) {
        kind(again, sentence).ifPresent(kind -> note(kind, place(noun, sentence)));
      }
    }
  }

  private void note(String kind, Optional<PlaceOfEvent> named) {
    named.ifPresent(place -> last.put(kind, place.place()));
  }

  private Optional<PlaceOfEvent> place(NounPhrase noun, ParsedSentence sentence) {
    return entities.place(sentence.head(noun).span());
  }

  private Optional<PlaceOfEvent> named(NounPhrase kind, ParsedSentence sentence) {
    return sentence.after(kind).complements().after("of").stream()
        .flatMap(noun -> place(noun, sentence).stream())
        .findFirst();
  }

  /** The place that the phrase means; none where its head is no kind of place. */
  Optional<PlaceOfEvent> of(NounPhrase noun, ParsedSentence sentence) {
    return kind(noun, sentence)
        .flatMap(kind -> named(noun, sentence).or(() -> repeated(kind, noun, sentence)));
  }

  private Optional<PlaceOfEvent> repeated(String kind, NounPhrase noun, ParsedSentence sentence) {
    boolean bare =
        noun.end() - noun.begin() == 2
            && sentence.words().get(noun.begin()).form().equals("the")
            && sentence.after(noun).complements().after("of").isEmpty();
    return Optional.ofNullable(last.get(kind))
        .filter(place -> bare)
        .map(place -> new PlaceOfEvent(place, sentence.span(noun)));
  }

  private Optional<String> kind(NounPhrase noun, ParsedSentence sentence) {
    Word head = sentence.head(noun);
    return Stream.of(head.lemma(), head.form()).filter(kinds::contains).findFirst();
  }
}
