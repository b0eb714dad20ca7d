package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.resolve.events.LexiconEntry.Condition;
import org.dateline.resolve.grammar.Chunk;
import org.dateline.resolve.grammar.Chunk.Form;
import org.dateline.resolve.grammar.Chunk.NounPhrase;
import org.dateline.resolve.grammar.Chunk.VerbGroup;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Word;
import org.dateline.text.Span;

/** Finds the verbs and nouns of a sentence that the lexicon knows and whose conditions hold. */
final class TriggerFinder {

  private final EventLexicon lexicon;
  private final LightVerbs lightVerbs;
  private final ActorFinder actors;
  private final EntityIndex entities;
  private final PlaceFinder places;

  TriggerFinder(
      EventLexicon lexicon, LightVerbs lightVerbs, AgentNouns agents, EntityIndex entities) {
    this.lexicon = lexicon;
    this.lightVerbs = lightVerbs;
    this.actors = new ActorFinder(entities, agents);
    this.entities = entities;
    this.places = new PlaceFinder(entities);
  }

  /** The triggers in text order. */
  List<Trigger> triggers(ParsedSentence sentence) {
    List<Trigger> triggers = new ArrayList<>();
    for (Clause clause : sentence.clauses()) {
      verb(clause, sentence).ifPresent(triggers::add);
    }
    for (Chunk chunk : sentence.chunks()) {
      if (chunk instanceof NounPhrase noun) {
        noun(noun, sentence).ifPresent(triggers::add);
      }
    }
    triggers.sort(Comparator.comparing(Trigger::span));
    return List.copyOf(triggers);
  }

  private Optional<Trigger> verb(Clause clause, ParsedSentence sentence) {
    Frame.OfVerb frame = new Frame.OfVerb(sentence, clause);
    return lexicon.verbs(sentence.head(clause)).stream()
        .filter(entry -> hasParticle(entry, clause.verb()) && holds(entry, frame))
        .findFirst()
        .map(entry -> new Trigger.OfVerb(entry, frame, verbSpan(clause.verb(), sentence)));
  }

  private static boolean hasParticle(LexiconEntry entry, VerbGroup verb) {
    String particle = entry.words().size() > 1 ? entry.words().get(1) : "";
    return particle.equals(verb.particle());
  }

  private static Span verbSpan(VerbGroup verb, ParsedSentence sentence) {
    Span head = sentence.words().get(verb.head()).span();
    return verb.particle().isEmpty()
        ? head
        : head.union(sentence.words().get(verb.end() - 1).span());
  }

  private Optional<Trigger> noun(NounPhrase noun, ParsedSentence sentence) {
    Word head = sentence.head(noun);
    boolean partOfName =
        entities.covering(head.span()).stream().anyMatch(m -> !m.span().equals(head.span()));
    if (partOfName) {
      return Optional.empty();
    }
    Frame.OfNoun frame = new Frame.OfNoun(sentence, noun, lightVerbs.of(noun, sentence));
    return lexicon.nouns(head).stream()
        .filter(entry -> standsBefore(entry.words(), noun, sentence) && holds(entry, frame))
        .findFirst()
        .map(entry -> new Trigger.OfNoun(entry, frame, nounSpan(entry, noun, sentence)));
  }

  private static boolean standsBefore(
      List<String> lemmas, NounPhrase noun, ParsedSentence sentence) {
    int first = noun.head() - lemmas.size() + 1;
    if (first < noun.begin()) {
      return false;
    }
    for (int i = 0; i < lemmas.size() - 1; i++) {
      Word word = sentence.words().get(first + i);
      if (!word.lemma().equals(lemmas.get(i)) && !word.form().equals(lemmas.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Span nounSpan(LexiconEntry entry, NounPhrase noun, ParsedSentence sentence) {
    int first = noun.head() - entry.words().size() + 1;
    return sentence.words().get(first).span().union(sentence.head(noun).span());
  }

  private boolean holds(LexiconEntry entry, Frame frame) {
    return entry.conditions().stream().allMatch(condition -> holds(condition, frame));
  }

  private boolean holds(Condition condition, Frame frame) {
    return switch (condition) {
      case Condition.Finite finite -> isFinite(frame);
      case Condition.Filled any -> !frame.slot(any.slot()).isEmpty();
      case Condition.Empty none -> frame.slot(none.slot()).isEmpty();
      case Condition.OneOf one ->
          frame.slot(one.slot()).stream()
              .anyMatch(noun -> isOneOf(one.fillers(), noun, frame.sentence()));
    };
  }

  private static boolean isFinite(Frame frame) {
    return switch (frame) {
      case Frame.OfVerb verb -> verb.clause().verb().is(Form.FINITE);
      case Frame.OfNoun noun -> true;
    };
  }

  private boolean isOneOf(List<String> fillers, NounPhrase noun, ParsedSentence sentence) {
    Word head = sentence.head(noun);
    return fillers.contains(head.lemma())
        || fillers.contains(head.form())
        || (fillers.contains(Condition.OneOf.AGENT) && actors.isAgent(noun, sentence))
        || (fillers.contains(Condition.OneOf.PLACE) && places.place(noun, sentence).isPresent())
        || (fillers.contains(Condition.OneOf.NAMED) && !actors.in(noun, sentence).isEmpty());
  }
}
