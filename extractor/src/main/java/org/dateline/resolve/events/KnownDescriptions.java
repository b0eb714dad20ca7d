package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.Organisation;
import org.dateline.resolve.Entity.Person;
import org.dateline.resolve.Entity.State;
import org.dateline.resolve.events.EntityIndex.Mentioned;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.Word;
import org.dateline.text.Span;

/**
 * Definite phrases that stand again for somebody whom the article has named: "the company", "the
 * ministry", "the French president". Each stands for the only one before it that fits; where
 * several fit, and where more is said of it ("the group that left"), for nobody.
 */
final class KnownDescriptions {

  private static final Set<String> DEFINITE = Set.of("the", "this");

  /** Words after a noun that tell which one is meant. */
  private static final Set<String> MORE =
      Set.of("of", "that", "who", "which", "whose", "behind", "for", "from", "in", "at", "to");

  private final List<Actor> actors;
  private final EntityIndex index;
  private final DescriptionNouns nouns;

  /**
   * @param entities of the article
   * @param index of them
   */
  KnownDescriptions(List<Entity> entities, EntityIndex index, DescriptionNouns nouns) {
    this.actors =
        entities.stream()
            .filter(entity -> !entity.mentions().isEmpty())
            .flatMap(entity -> entity instanceof Actor actor ? Stream.of(actor) : Stream.empty())
            .toList();
    this.index = index;
    this.nouns = nouns;
  }

  /** Each description with whom it stands for, in text order. */
  List<Mentioned> in(List<ParsedSentence> sentences) {
    List<Mentioned> found = new ArrayList<>();
    for (ParsedSentence sentence : sentences) {
      for (NounPhrase noun : sentence.nouns()) {
        read(noun, sentence)
            .flatMap(description ->
                meant(description).map(actor -> new Mentioned(actor, description.span())))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * What a phrase says of somebody.
   *
   * @param words between the determiner and the end, without names
   * @param of the body that it names
   */
  private record Description(String words, Optional<Actor> of, Span span) {}

  private Optional<Description> read(NounPhrase noun, ParsedSentence sentence) {
    List<Word> words = sentence.words().subList(noun.begin(), noun.head() + 1);
    boolean definite = words.size() > 1 && DEFINITE.contains(words.getFirst().form());
    Word head = words.getLast();
    boolean plain =
        head.pos() == PartOfSpeech.NOUN
            && head.form().equals(head.lemma())
            && index.covering(head.span()).isEmpty()
            && !saysMore(noun, sentence);
    return definite && plain ? read(words.subList(1, words.size())) : Optional.empty();
  }

  private boolean saysMore(NounPhrase noun, ParsedSentence sentence) {
    int next = noun.head() + 1;
    boolean more =
        next < sentence.words().size() && MORE.contains(sentence.words().get(next).form());
    return more
        || noun.end() > next
        || !sentence.after(noun).appositions().isEmpty()
        || !sentence.after(noun).measured().isEmpty();
  }

  private Optional<Description> read(List<Word> words) {
    List<Actor> bodies = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    for (Word word : words) {
      List<Mentioned> names = index.covering(word.span());
      names.forEach(name -> {
        if (ActorFinder.isBody(name.entity()) && !bodies.contains((Actor) name.entity())) {
          bodies.add((Actor) name.entity());
        }
      });
      if (names.isEmpty()) {
        rest.append(rest.isEmpty() ? "" : " ").append(word.form());
      } else if (bodies.isEmpty()) {
        return Optional.empty();
      }
    }
    Span span = words.getFirst().span().union(words.getLast().span());
    return bodies.size() > 1
        ? Optional.empty()
        : Optional.of(new Description(rest.toString(), bodies.stream().findFirst(), span));
  }

  private Optional<Actor> meant(Description description) {
    List<Actor> fitting =
        actors.stream()
            .filter(actor -> actor.mentions().getFirst().begin() < description.span().begin())
            .filter(actor -> fits(description, actor))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private boolean fits(Description description, Actor actor) {
    return switch (actor) {
      case Organisation body ->
          nouns.fit(description.words(), body)
              && description
                  .of()
                  .map(of -> body.standing().of().filter(of::equals).isPresent())
                  .orElse(true);
      case Person person ->
          nouns.fit(description.words(), person)
              && description.of().map(of -> isIn(person, of)).orElse(true);
      case State state -> description.of().isEmpty() && nouns.isState(description.words());
      case Entity.Unnamed unnamed -> false;
    };
  }

  private static boolean isIn(Person person, Actor body) {
    return person.offices().stream()
        .anyMatch(office -> office.in().filter(body::equals).isPresent());
  }
}
