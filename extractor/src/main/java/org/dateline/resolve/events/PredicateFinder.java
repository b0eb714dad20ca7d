package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Mention;
import org.dateline.annotate.Mention.EventMention;
import org.dateline.resolve.Predicate;
import org.dateline.resolve.Predicate.Argument;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.text.Span;

/** Reads what stands beside the triggers that the language model finds. */
final class PredicateFinder {

  private final List<Span> triggers;
  private final TriggerFinder nouns;
  private final PlaceFinder places;
  private final DateFinder dates;

  PredicateFinder(
      AnnotatedArticle article, TriggerFinder nouns, PlaceFinder places, DateFinder dates) {
    this.triggers =
        article.mentions().stream()
            .filter(EventMention.class::isInstance)
            .map(Mention::span)
            .toList();
    this.nouns = nouns;
    this.places = places;
    this.dates = dates;
  }

  /** The triggers of a sentence that head a clause or a noun phrase, in text order. */
  List<Predicate> in(ParsedSentence sentence) {
    return triggers.stream()
        .filter(sentence.span()::contains)
        .flatMap(trigger -> predicate(trigger, sentence).stream())
        .toList();
  }

  private Optional<Predicate> predicate(Span trigger, ParsedSentence sentence) {
    Optional<Clause> clause =
        sentence.clauses().stream()
            .filter(each -> trigger.contains(sentence.head(each).span()))
            .findFirst();
    Optional<NounPhrase> noun =
        sentence.nouns().stream()
            .filter(each -> trigger.contains(sentence.head(each).span()))
            .findFirst();
    return clause
        .map(verb -> ofVerb(trigger, new Frame.OfVerb(sentence, verb)))
        .or(() -> noun.map(head -> ofNoun(trigger, nouns.frame(head, sentence))));
  }

  private Predicate ofVerb(Span trigger, Frame.OfVerb frame) {
    List<Argument> arguments = new ArrayList<>();
    add(Argument.Place.ARG0, frame.slot("subj"), frame, arguments);
    add(Argument.Place.ARG1, frame.slot("obj"), frame, arguments);
    return predicate(trigger, frame, arguments);
  }

  private Predicate ofNoun(Span trigger, Frame.OfNoun frame) {
    List<Argument> arguments = new ArrayList<>();
    possessor(frame).ifPresent(words -> arguments.add(new Argument(Argument.Place.ARG0, words)));
    add(Argument.Place.ARG0, frame.slot("by"), frame, arguments);
    add(Argument.Place.ARG1, frame.complements().after("of"), frame, arguments);
    return predicate(trigger, frame, arguments);
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
      Argument.Place place, List<NounPhrase> nouns, Frame frame, List<Argument> arguments) {
    nouns.stream()
        .map(frame.sentence()::span)
        .map(s -> new Argument(place, s))
        .forEach(arguments::add);
  }

  private Predicate predicate(Span trigger, Frame frame, List<Argument> arguments) {
    return new Predicate(
        trigger, arguments, places.of(frame, List.of()), dates.in(frame.times(), frame.sentence()));
  }
}
