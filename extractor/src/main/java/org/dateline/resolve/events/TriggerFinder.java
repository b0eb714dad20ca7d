package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.resolve.Entity.Person;
import org.dateline.resolve.Entity.State;
import org.dateline.resolve.Entity.Unnamed;
import org.dateline.resolve.Typing;
import org.dateline.resolve.events.LexiconEntry.Condition;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.VerbGroup;
import org.dateline.resolve.grammar.VerbGroup.Form;
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
      EventLexicon lexicon, LightVerbs lightVerbs, ActorFinder actors, EntityIndex entities) {
    this.lexicon = lexicon;
    this.lightVerbs = lightVerbs;
    this.actors = actors;
    this.entities = entities;
    this.places = new PlaceFinder(entities);
  }

  /** The triggers in text order. */
  List<Trigger> triggers(ParsedSentence sentence) {
    List<Trigger> triggers = new ArrayList<>();
    for (Clause clause : sentence.clauses()) {
      verb(clause, sentence).ifPresent(triggers::add);
    }
    List<Trigger> verbs = List.copyOf(triggers);
    for (NounPhrase noun : sentence.nouns()) {
      noun(noun, sentence)
          .filter(found -> !isSaid(found, verbs))
          .ifPresent(found -> {
            triggers.removeIf(verb -> isOf(verb, found));
            triggers.add(found);
          });
    }
    triggers.sort(Comparator.comparing(Trigger::span));
    return List.copyOf(triggers);
  }

  /** "imposed sanctions": the verb has already been taken for what the noun says. */
  private static boolean isSaid(Trigger noun, List<Trigger> verbs) {
    return noun instanceof Trigger.OfNoun found
        && verbs.stream()
            .anyMatch(verb ->
                verb instanceof Trigger.OfVerb of
                    && found.frame().light().filter(of.clause()::equals).isPresent()
                    && of.entry().conditions().stream().anyMatch(TriggerFinder::isOfObject));
  }

  /** "the attack killed a soldier": one event, which the noun names. */
  private static boolean isOf(Trigger verb, Trigger noun) {
    return verb instanceof Trigger.OfVerb of
        && noun instanceof Trigger.OfNoun named
        && named.frame().light().filter(of.clause()::equals).isPresent()
        && of.entry().type().type().equals(noun.entry().type().type());
  }

  private static boolean isOfObject(Condition condition) {
    return condition instanceof Condition.OneOf one && one.slot().equals("obj");
  }

  private Optional<Trigger> verb(Clause clause, ParsedSentence sentence) {
    if (!sentence.head(clause).isVerb()) {
      return Optional.empty();
    }
    Frame.OfVerb frame = new Frame.OfVerb(sentence, clause);
    return entries(frame).stream()
        .filter(entry -> holds(entry, frame))
        .findFirst()
        .map(entry ->
            new Trigger.OfVerb(
                entry, frame, verbSpan(clause.verb(), sentence), new Typing.Listed(entry)));
  }

  /** The entries whose words stand there, whether their conditions hold or not. */
  List<LexiconEntry> entries(Frame frame) {
    ParsedSentence sentence = frame.sentence();
    return switch (frame) {
      case Frame.OfVerb(var in, Clause clause) ->
          lexicon.verbs(sentence.head(clause)).stream()
              .filter(entry -> hasParticle(entry, clause.verb()))
              .toList();
      case Frame.OfNoun noun ->
          lexicon.nouns(sentence.head(noun.noun())).stream()
              .filter(entry -> isSpelledOut(entry, noun.noun(), sentence))
              .toList();
    };
  }

  private static boolean hasParticle(LexiconEntry entry, VerbGroup verb) {
    String particle = entry.words().size() > 1 ? entry.words().get(1) : "";
    return particle.equals(verb.particleForm());
  }

  private static Span verbSpan(VerbGroup verb, ParsedSentence sentence) {
    Span head = sentence.words().get(verb.head()).span();
    return verb.particle()
        .map(particle -> head.union(sentence.words().get(particle.word()).span()))
        .orElse(head);
  }

  private Optional<Trigger> noun(NounPhrase noun, ParsedSentence sentence) {
    if (isInName(sentence.head(noun))) {
      return Optional.empty();
    }
    Frame.OfNoun frame = lightVerbs.frame(noun, sentence);
    return entries(frame).stream()
        .filter(entry -> holds(entry, frame))
        .findFirst()
        .map(entry ->
            new Trigger.OfNoun(
                entry, frame, nounSpan(entry, noun, sentence), new Typing.Listed(entry)));
  }

  /** Whether a longer name holds the word ("the Security Council meeting"). */
  boolean isInName(Word word) {
    return entities.covering(word.span()).stream().anyMatch(m -> !m.span().equals(word.span()));
  }

  /** Whether all words of the entry are there, those before the head in its phrase. */
  private static boolean isSpelledOut(
      LexiconEntry entry, NounPhrase noun, ParsedSentence sentence) {
    int first = noun.head() - entry.head();
    int end = first + entry.words().size();
    return first >= noun.begin()
        && end <= sentence.words().size()
        && IntStream.range(first, end)
            .filter(i -> i != noun.head())
            .allMatch(i -> is(sentence.words().get(i), entry.words().get(i - first)));
  }

  private static boolean is(Word word, String lemma) {
    return word.lemma().equals(lemma) || word.form().equals(lemma);
  }

  private static Span nounSpan(LexiconEntry entry, NounPhrase noun, ParsedSentence sentence) {
    int first = noun.head() - entry.head();
    int last = first + entry.words().size() - 1;
    return sentence.words().get(first).span().union(sentence.words().get(last).span());
  }

  /** Whether what stands around the words fulfils the entry's conditions. */
  boolean holds(LexiconEntry entry, Frame frame) {
    return entry.conditions().stream().allMatch(condition -> holds(condition, frame));
  }

  /** The conditions that what stands around the words does not fulfil. */
  List<Condition> unmet(LexiconEntry entry, Frame frame) {
    return entry.conditions().stream().filter(condition -> !holds(condition, frame)).toList();
  }

  private boolean holds(Condition condition, Frame frame) {
    return switch (condition) {
      case Condition.Finite finite -> isFinite(frame);
      case Condition.Infinitive infinitive -> isFollowedByInfinitive(frame);
      case Condition.Obligation obligation -> isObligation(frame);
      case Condition.Plural plural -> isPlural(frame.slot(plural.slot()), frame.sentence());
      case Condition.Filled any -> !frame.slot(any.slot()).isEmpty();
      case Condition.Empty none -> frame.slot(none.slot()).isEmpty();
      case Condition.OneOf one ->
          frame.slot(one.slot()).stream()
              .anyMatch(noun -> isOneOf(one.fillers(), noun, frame.sentence()));
    };
  }

  private static boolean isPlural(List<NounPhrase> nouns, ParsedSentence sentence) {
    return nouns.size() > 1
        || nouns.stream().map(sentence::head).anyMatch(w -> !w.form().equals(w.lemma()));
  }

  private static boolean isFollowedByInfinitive(Frame frame) {
    return governed(frame).anyMatch(clause -> clause.verb().is(Form.INFINITIVE));
  }

  /**
   * "said that Israel must": what is reported is an obligation. "Should" is one only of others, who
   * are named or described ("we should" is advice).
   */
  private static boolean isObligation(Frame frame) {
    return governed(frame)
        .anyMatch(clause ->
            switch (clause.verb().inflection().modal()) {
              case "must" -> true;
              case "should" ->
                  clause.subjects().stream().anyMatch(noun -> frame.sentence().head(noun).isNoun());
              default -> false;
            });
  }

  private static Stream<Clause> governed(Frame frame) {
    return switch (frame) {
      case Frame.OfVerb verb -> verb.governed();
      case Frame.OfNoun noun -> Stream.empty();
    };
  }

  private static boolean isFinite(Frame frame) {
    return switch (frame) {
      case Frame.OfVerb verb -> verb.clause().verb().is(Form.FINITE);
      case Frame.OfNoun noun -> true;
    };
  }

  private boolean isParty(NounPhrase noun, ParsedSentence sentence) {
    return actors.in(noun, sentence).stream()
        .anyMatch(named -> named.actor() instanceof Person || named.actor() instanceof State);
  }

  private boolean isNamed(NounPhrase noun, ParsedSentence sentence) {
    return actors.in(noun, sentence).stream().anyMatch(n -> !(n.actor() instanceof Unnamed));
  }

  private boolean isPerson(NounPhrase noun, ParsedSentence sentence) {
    return actors.named(noun, sentence).stream().anyMatch(named -> named.actor() instanceof Person);
  }

  private boolean isOneOf(List<String> fillers, NounPhrase noun, ParsedSentence sentence) {
    Word head = sentence.head(noun);
    return fillers.contains(head.lemma())
        || fillers.contains(head.form())
        || (fillers.contains(Condition.OneOf.AGENT) && actors.isAgent(noun, sentence))
        || (fillers.contains(Condition.OneOf.PARTY) && isParty(noun, sentence))
        || (fillers.contains(Condition.OneOf.PERSON) && isPerson(noun, sentence))
        || (fillers.contains(Condition.OneOf.PLACE) && places.place(noun, sentence).isPresent())
        || (fillers.contains(Condition.OneOf.NAMED) && isNamed(noun, sentence));
  }
}
