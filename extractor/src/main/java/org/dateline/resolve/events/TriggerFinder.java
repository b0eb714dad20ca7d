package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
  private final Fillers fillers;
  private final Antecedents before;
  private final OwnSide ownSide;

  /**
   * @param before what the article has told in the sentences before
   */
  TriggerFinder(EventLexicon lexicon, LightVerbs lightVerbs, Fillers fillers, Antecedents before) {
    this.lexicon = lexicon;
    this.lightVerbs = lightVerbs;
    this.fillers = fillers;
    this.before = before;
    this.ownSide = new OwnSide(fillers.actors());
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
    return fillers.actors().isInName(word);
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
    return entry.conditions().stream().allMatch(condition -> holds(condition, entry, frame));
  }

  /** The conditions that what stands around the words does not fulfil. */
  List<Condition> unmet(LexiconEntry entry, Frame frame) {
    return entry.conditions().stream()
        .filter(condition -> !holds(condition, entry, frame))
        .toList();
  }

  private boolean holds(Condition condition, LexiconEntry entry, Frame frame) {
    return switch (condition) {
      case Condition.Told told -> before.hasTold(entry.type().type());
      case Condition.Finite finite -> isFinite(frame);
      case Condition.Infinitive infinitive -> isFollowedByInfinitive(frame);
      case Condition.Obligation obligation -> isObligation(frame);
      case Condition.Plural plural -> isPlural(frame.slot(plural.slot()), frame.sentence());
      case Condition.Filled any -> !frame.slot(any.slot()).isEmpty();
      case Condition.Empty none -> frame.slot(none.slot()).isEmpty();
      case Condition.OneOf one -> isOneOf(one, frame);
      case Condition.NoneOf none -> !isOneOf(none.fillers(), frame);
    };
  }

  private boolean isOneOf(Condition.OneOf one, Frame frame) {
    return frame.slot(one.slot()).stream()
        .anyMatch(noun -> fillers.isOneOf(one.fillers(), noun, frame.sentence()));
  }

  private static boolean isPlural(List<NounPhrase> nouns, ParsedSentence sentence) {
    return nouns.size() > 1
        || nouns.stream().map(sentence::head).anyMatch(w -> !w.form().equals(w.lemma()));
  }

  /** "told Sweden to leave"; but not "it is to leave, he told Sweden". */
  private static boolean isFollowedByInfinitive(Frame frame) {
    return frame instanceof Frame.OfVerb verb
        && verb.governed()
            .map(Clause::verb)
            .filter(group -> group.head() > verb.clause().verb().head())
            .anyMatch(group -> group.is(Form.INFINITIVE));
  }

  /**
   * "said that Israel must": what is reported is an obligation. "Should" is one only of others, who
   * are named or described ("we should" is advice), of what they can still do ("should have left"
   * is blame) and not of what they are told by it ("should know that"); neither is one of one's own
   * side.
   */
  private boolean isObligation(Frame frame) {
    return governed(frame)
        .filter(clause -> !ownSide.says(clause, frame.sentence()))
        .anyMatch(clause ->
            switch (clause.verb().inflection().modal()) {
              case "must" -> true;
              case "should" ->
                  frame.sentence().dependent(clause.verb().head(), "have").isEmpty()
                      && !frame.sentence().head(clause).lemma().equals("know")
                      && clause.subjects().stream()
                          .anyMatch(noun -> frame.sentence().head(noun).isNoun());
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
}
