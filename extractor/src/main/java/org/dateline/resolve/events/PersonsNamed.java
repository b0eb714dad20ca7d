package org.dateline.resolve.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.Person;
import org.dateline.resolve.Entity.Unnamed;
import org.dateline.resolve.events.ActorFinder.Named;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;

/**
 * The people whom a sentence names or describes before it speaks of somebody as "he" or "she".
 *
 * @param actors the actors that a noun phrase speaks of
 */
record PersonsNamed(BiFunction<NounPhrase, ParsedSentence, List<Named>> actors) {

  static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her", "his");

  /** Those who speak of others than themselves ("a spokesman said he had left"). */
  private static final Set<String> SPEAKING_FOR_OTHERS =
      Set.of("spokesman", "spokeswoman", "spokesperson");

  /** Outside quotation marks. */
  List<Named> told(ParsedSentence sentence) {
    return in(sentence, false);
  }

  /** Inside quotation marks where the pronoun is, else outside them. */
  List<Named> beside(NounPhrase pronoun, ParsedSentence sentence) {
    return in(sentence, sentence.isQuoted(sentence.head(pronoun).span()));
  }

  /** Each once. */
  private List<Named> in(ParsedSentence sentence, boolean quoted) {
    int pronoun =
        IntStream.range(0, sentence.words().size())
            .filter(i -> PRONOUNS.contains(sentence.words().get(i).form()))
            .filter(i -> sentence.isQuoted(sentence.words().get(i).span()) == quoted)
            .findFirst()
            .orElse(sentence.words().size());
    Map<Actor, Named> persons = new LinkedHashMap<>();
    sentence.nouns().stream()
        .filter(noun -> noun.end() <= pronoun)
        .filter(noun -> sentence.isQuoted(sentence.head(noun).span()) == quoted)
        .filter(noun -> sentence.head(noun).pos() != PartOfSpeech.PRON)
        .flatMap(noun -> actors.apply(noun, sentence).stream())
        .filter(PersonsNamed::isOne)
        .forEach(named -> persons.putIfAbsent(named.actor(), named));
    return List.copyOf(persons.values());
  }

  /** Whether "he" or "she" can mean this one. */
  static boolean isOne(Named named) {
    return named.actor() instanceof Person
        || (named.actor() instanceof Unnamed unnamed && isSomeone(unnamed));
  }

  /** Whether this one is a single human being, whomever he or she speaks for. */
  static boolean isHuman(Named named) {
    return named.actor() instanceof Person
        || (named.actor() instanceof Unnamed unnamed && !unnamed.several());
  }

  private static boolean isSomeone(Unnamed unnamed) {
    return !unnamed.several() && SPEAKING_FOR_OTHERS.stream().noneMatch(unnamed.label()::endsWith);
  }
}
