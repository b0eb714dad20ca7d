package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Mention.EventMention;
import org.dateline.resolve.Predicate;
import org.dateline.resolve.Predicate.Argument;
import org.dateline.resolve.Reasons.Attached;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.text.Span;

/** Reads what stands beside the triggers that the language model finds. */
final class PredicateFinder {

  private final List<Span> triggers;
  private final LightVerbs lightVerbs;
  private final PlaceFinder places;
  private final DateFinder dates;

  PredicateFinder(
      AnnotatedArticle article, LightVerbs lightVerbs, PlaceFinder places, DateFinder dates) {
    this.triggers = article.mentions(EventMention.class).stream().map(EventMention::span).toList();
    this.lightVerbs = lightVerbs;
    this.places = places;
    this.dates = dates;
  }

  /**
   * The triggers of a sentence that head a clause or a noun phrase, in text order.
   *
   * @param listed those that the lexicon lists
   */
  List<Predicate> in(ParsedSentence sentence, List<Trigger> listed) {
    return triggers.stream()
        .filter(sentence.span()::contains)
        .flatMap(trigger -> predicate(trigger, sentence, listed).stream())
        .toList();
  }

  private Optional<Predicate> predicate(
      Span trigger, ParsedSentence sentence, List<Trigger> listed) {
    boolean known = listed.stream().anyMatch(other -> other.span().overlaps(trigger));
    Optional<Clause> clause =
        sentence.clauses().stream()
            .filter(each -> trigger.contains(sentence.head(each).span()))
            .findFirst();
    Optional<NounPhrase> noun =
        sentence.nouns().stream()
            .filter(each -> trigger.contains(sentence.head(each).span()))
            .findFirst();
    Optional<Frame> frame =
        clause
            .<Frame>map(verb -> new Frame.OfVerb(sentence, verb))
            .or(() -> noun.map(head -> lightVerbs.frame(head, sentence)));
    return frame.map(around ->
        new Predicate(
            trigger,
            known,
            arguments(around),
            places.of(around).map(Attached::part),
            dates.of(around).map(Attached::part)));
  }

  private static List<Argument> arguments(Frame frame) {
    return switch (frame) {
      case Frame.OfVerb verb -> ofVerb(verb);
      case Frame.OfNoun noun -> ofNoun(noun);
    };
  }

  private static List<Argument> ofVerb(Frame.OfVerb frame) {
    List<Argument> arguments = new ArrayList<>();
    add(Argument.Label.ARG0, frame.slot("subj"), frame, arguments);
    add(Argument.Label.ARG1, frame.slot("obj"), frame, arguments);
    return arguments;
  }

  private static List<Argument> ofNoun(Frame.OfNoun frame) {
    List<Argument> arguments = new ArrayList<>();
    possessor(frame).ifPresent(words -> arguments.add(new Argument(Argument.Label.ARG0, words)));
    add(Argument.Label.ARG0, frame.slot("by"), frame, arguments);
    add(Argument.Label.ARG1, frame.complements().after("of"), frame, arguments);
    return arguments;
  }

  /** "Apple's launch", "its launch". */
  private static Optional<Span> possessor(Frame.OfNoun frame) {
    NounPhrase noun = frame.noun();
    ParsedSentence sentence = frame.sentence();
    return IntStream.range(noun.begin(), noun.head())
        .boxed()
        .flatMap(i -> possessor(i, noun, sentence).stream())
        .findFirst();
  }

  private static Optional<Span> possessor(int word, NounPhrase noun, ParsedSentence sentence) {
    if (sentence.words().get(word).isPossessivePronoun()) {
      return Optional.of(sentence.words().get(word).span());
    }
    boolean marked = sentence.words().get(word).isPossessiveMark() && word > noun.begin();
    return marked ? Optional.of(sentence.words().get(word - 1).span()) : Optional.empty();
  }

  private static void add(
      Argument.Label label, List<NounPhrase> nouns, Frame frame, List<Argument> arguments) {
    nouns.stream()
        .map(frame.sentence()::span)
        .map(s -> new Argument(label, s))
        .forEach(arguments::add);
  }
}
