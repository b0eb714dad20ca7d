package org.dateline.resolve.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.resolve.Figure.Bound;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.Word;

/** Counts the people whom noun phrases speak of: "at least 14 people", "a boy", "nobody". */
final class PeopleCounter {

  private static final Set<String> ONE = Set.of("he", "she", "him", "her");
  private static final Set<String> NONE = Set.of("nobody", "none");
  private static final Set<String> JOINS = Set.of("and", "or", ",");
  private static final Set<String> ANY = Set.of("any", "each", "every", "either", "neither");

  private final NumberReader numbers;
  private final People people;

  PeopleCounter(NumberReader numbers, People people) {
    this.numbers = numbers;
    this.people = people;
  }

  /** How many the phrases are together; absent where one of them is not counted. */
  Optional<Quantity> all(List<NounPhrase> nouns, ParsedSentence sentence) {
    return sum(joined(nouns, sentence).stream().map(noun -> count(noun, sentence)).toList());
  }

  /** The same, of phrases with numbers only: "14 people", not "a boy". */
  Optional<Quantity> numbered(List<NounPhrase> nouns, ParsedSentence sentence) {
    return sum(joined(nouns, sentence).stream().map(noun -> numbered(noun, sentence)).toList());
  }

  /** The first phrase and those that "and" or a comma joins to it, not "60 people - 45 of them". */
  private static List<NounPhrase> joined(List<NounPhrase> nouns, ParsedSentence sentence) {
    return nouns.stream()
        .filter(noun ->
            noun.equals(nouns.getFirst())
                || (noun.begin() > 0
                    && JOINS.contains(sentence.words().get(noun.begin() - 1).form())))
        .toList();
  }

  /** The first number among words, with nothing beside it that is counted. */
  Optional<Quantity> between(int from, int to, ParsedSentence sentence) {
    return IntStream.range(from, Math.min(to, sentence.words().size()))
        .boxed()
        .flatMap(word -> numbers.at(word, sentence.words()).stream())
        .findFirst()
        .filter(quantity -> quantity.end() <= to && isVerbGroup(quantity.end(), to, sentence));
  }

  private static boolean isVerbGroup(int from, int to, ParsedSentence sentence) {
    return sentence.words().subList(from, to).stream()
        .allMatch(word -> word.isVerb() || word.lemma().equals("other"));
  }

  private static Optional<Quantity> sum(List<Optional<Quantity>> counts) {
    return counts.stream().allMatch(Optional::isPresent)
        ? counts.stream().flatMap(Optional::stream).reduce(Quantity::plus)
        : Optional.empty();
  }

  /** The number that stands before the head of a phrase, or is it. */
  Optional<Quantity> number(NounPhrase noun, ParsedSentence sentence) {
    return IntStream.rangeClosed(noun.begin(), noun.head())
        .boxed()
        .flatMap(word -> numbers.at(word, sentence.words()).stream())
        .findFirst();
  }

  private Optional<Quantity> count(NounPhrase noun, ParsedSentence sentence) {
    if (isNoOne(noun, sentence)) {
      return Optional.of(exactly(0, noun));
    }
    Optional<Quantity> number = number(noun, sentence);
    return number.isPresent() ? ofPeople(number, noun, sentence) : unnumbered(noun, sentence);
  }

  private Optional<Quantity> unnumbered(NounPhrase noun, ParsedSentence sentence) {
    return isNobody(noun, sentence) ? Optional.of(exactly(0, noun)) : one(noun, sentence);
  }

  private Optional<Quantity> numbered(NounPhrase noun, ParsedSentence sentence) {
    return ofPeople(number(noun, sentence), noun, sentence);
  }

  private Optional<Quantity> ofPeople(
      Optional<Quantity> number, NounPhrase noun, ParsedSentence sentence) {
    return number.filter(quantity -> isOfPeople(quantity, noun, sentence));
  }

  /** "14 people", "hundreds of people", "14" alone. */
  private boolean isOfPeople(Quantity quantity, NounPhrase noun, ParsedSentence sentence) {
    if (quantity.end() <= noun.head()) {
      return people.arePeople(noun, sentence)
          && (quantity.number() == 1 || people.mayBeSeveral(noun, sentence));
    }
    boolean of =
        quantity.end() < sentence.words().size()
            && sentence.words().get(quantity.end()).form().equals("of");
    return !of
        || sentence.nouns().stream()
            .filter(inner -> inner.begin() == quantity.end() + 1)
            .anyMatch(inner -> isSomebody(inner, sentence));
  }

  private boolean isSomebody(NounPhrase noun, ParsedSentence sentence) {
    Word head = sentence.head(noun);
    return people.arePeople(noun, sentence) || head.form().equals("them");
  }

  private static boolean isNoOne(NounPhrase noun, ParsedSentence sentence) {
    int head = noun.head();
    return sentence.words().get(head).form().equals("one")
        && head > 0
        && sentence.words().get(head - 1).form().equals("no");
  }

  /** "nobody", "no people". */
  private boolean isNobody(NounPhrase noun, ParsedSentence sentence) {
    boolean no = sentence.words().get(noun.begin()).form().equals("no");
    return NONE.contains(sentence.head(noun).form()) || (no && people.arePeople(noun, sentence));
  }

  private Optional<Quantity> one(NounPhrase noun, ParsedSentence sentence) {
    String first = sentence.words().get(noun.begin()).form();
    boolean one =
        ONE.contains(sentence.head(noun).form())
            || (!ANY.contains(first) && people.isOnePerson(noun, sentence));
    return one ? Optional.of(exactly(1, noun)) : Optional.empty();
  }

  private static Quantity exactly(long number, NounPhrase noun) {
    return new Quantity(number, Bound.EXACTLY, noun.begin(), noun.end());
  }
}
