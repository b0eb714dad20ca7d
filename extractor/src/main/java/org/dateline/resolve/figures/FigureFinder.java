package org.dateline.resolve.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.resolve.Figure;
import org.dateline.resolve.figures.FigureWords.Cue;
import org.dateline.resolve.figures.FigureWords.Place;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.Clause.Complements;
import org.dateline.resolve.grammar.Clause.Governor;
import org.dateline.resolve.grammar.Clause.Relation;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.VerbGroup.Form;
import org.dateline.text.Span;

/** Finds the numbers of people in a sentence and the words whose event they belong to. */
public final class FigureFinder {

  /** Prepositions that join an event to what it did: "14 people died in the blast". */
  private static final Set<String> BEFORE_EVENTS = Set.of("in", "by", "during", "from", "after");

  /** Where a toll stands: "a death toll of 45", "rose to 45", "stands at 45". */
  private static final List<String> BEFORE_TOLLS = List.of("of", "to", "at");

  private final FigureWords words;
  private final PeopleCounter counter;

  public FigureFinder(FigureWords words, NumberReader numbers, People people) {
    this.words = words;
    this.counter = new PeopleCounter(numbers, people);
  }

  /**
   * A figure with the words that may be the trigger of its event.
   *
   * @param own the word that says what became of the people ("killed"), or its verb
   * @param related words for what did it ("the blast killed", "attacked, killing")
   */
  public record Found(Figure figure, Span own, Set<Span> related) {

    public Found {
      related = Set.copyOf(related);
    }
  }

  /** The figures of a sentence, those of verbs first. */
  public List<Found> in(ParsedSentence sentence) {
    List<Found> found = new ArrayList<>();
    sentence.clauses().forEach(clause -> ofVerb(clause, sentence).ifPresent(found::add));
    IntStream.range(0, sentence.words().size())
        .forEach(word -> ofAdjective(word, sentence).ifPresent(found::add));
    sentence.nouns().forEach(noun -> ofNoun(noun, sentence).ifPresent(found::add));
    return found;
  }

  private Optional<Found> ofVerb(Clause clause, ParsedSentence sentence) {
    if (!sentence.head(clause).isVerb()) {
      return Optional.empty();
    }
    return words
        .verb(sentence.head(clause).lemma())
        .filter(cue -> isBeside(cue, clause.complements().objects(), sentence))
        .flatMap(cue -> {
          boolean subject = cue.place() == Place.SUBJECT || clause.verb().passive();
          List<NounPhrase> people = subject ? clause.subjects() : clause.complements().objects();
          return gapped(clause, sentence)
              .map(quantity -> found(cue, quantity, clause, sentence))
              .or(() -> found(cue, people, clause, sentence));
        });
  }

  /** "14 people were killed and 30 injured": the number of the second verb stands before it. */
  private Optional<Quantity> gapped(Clause clause, ParsedSentence sentence) {
    int verb = clause.verb().head();
    return clause
        .governor()
        .filter(governor -> governor.relation() == Relation.COORDINATE && clause.verb().passive())
        .flatMap(governor -> counter.between(governor.word() + 1, verb, sentence));
  }

  private static boolean isBeside(Cue cue, List<NounPhrase> nouns, ParsedSentence sentence) {
    return cue.beside().isEmpty()
        || nouns.stream().anyMatch(noun -> cue.beside().contains(sentence.head(noun).lemma()));
  }

  /** "left 14 people dead", "14 people dead", "14 people are dead". */
  private Optional<Found> ofAdjective(int word, ParsedSentence sentence) {
    return words
        .adjective(sentence.words().get(word).form())
        .flatMap(cue -> ofAdjective(cue, word, sentence));
  }

  private Optional<Found> ofAdjective(Cue cue, int word, ParsedSentence sentence) {
    Optional<NounPhrase> noun = nominal(word, sentence);
    if (noun.isPresent()) {
      return sentence
          .clauseOf(noun.get())
          .flatMap(clause ->
              counter
                  .number(noun.get(), sentence)
                  .map(quantity -> found(cue, quantity, clause, sentence)));
    }
    Optional<Clause> own = sentence.clauseAt(word);
    if (own.filter(FigureFinder::isVerbOfItsOwn).isPresent()) {
      return Optional.empty();
    }
    return own.filter(clause -> !sentence.head(clause).isVerb())
        .map(clause -> found(cue, clause.subjects(), clause, sentence))
        .orElseGet(() -> ofVerbAbove(cue, word, sentence));
  }

  /** "killed 14 people and wounded 30": a verb that only looks like the adjective. */
  private static boolean isVerbOfItsOwn(Clause clause) {
    return !clause.complements().objects().isEmpty()
        || clause.governor().filter(g -> g.relation() == Relation.COORDINATE).isPresent();
  }

  /** The phrase whose head is the adjective ("14 dead"). */
  private static Optional<NounPhrase> nominal(int word, ParsedSentence sentence) {
    return sentence.nouns().stream().filter(noun -> noun.head() == word).findFirst();
  }

  /** The adjective says something of a noun before it, or of what its verb is done to. */
  private Optional<Found> ofVerbAbove(Cue cue, int word, ParsedSentence sentence) {
    int head = sentence.heads().get(word);
    Optional<NounPhrase> before =
        sentence.nouns().stream().filter(n -> n.head() == head && head < word).findFirst();
    if (before.isPresent()) {
      return sentence
          .clauseOf(before.get())
          .flatMap(clause -> found(cue, List.of(before.get()), clause, sentence));
    }
    return sentence
        .clauseAt(head)
        .flatMap(clause -> found(cue, doneTo(clause, word), clause, sentence));
  }

  /** Those to whom a verb does something, where they stand before a word. */
  private static List<NounPhrase> doneTo(Clause clause, int before) {
    List<NounPhrase> people =
        clause.verb().passive() ? clause.subjects() : clause.complements().objects();
    return people.stream().filter(noun -> noun.end() <= before).toList();
  }

  private Optional<Found> ofNoun(NounPhrase noun, ParsedSentence sentence) {
    String lemma = sentence.head(noun).lemma();
    String before = noun.head() > 0 ? sentence.words().get(noun.head() - 1).form() : "";
    return words
        .noun(before + " " + lemma)
        .or(() -> words.noun(lemma))
        .flatMap(cue -> ofNoun(cue, noun, sentence));
  }

  private Optional<Found> ofNoun(Cue cue, NounPhrase noun, ParsedSentence sentence) {
    Optional<Clause> clause = sentence.clauseOf(noun);
    boolean beside =
        cue.beside().isEmpty()
            || clause
                .filter(verb -> cue.beside().contains(sentence.head(verb).lemma()))
                .isPresent();
    Optional<Quantity> number =
        cue.place() == Place.TOLL
            ? toll(noun, clause, sentence)
            : counter.number(noun, sentence).filter(quantity -> quantity.end() <= noun.head());
    return number
        .filter(quantity -> beside)
        .map(quantity -> {
          Stream<Span> events =
              Stream.concat(
                  heads(sentence.after(noun).complements(), sentence),
                  sentence.after(noun).complements().after("of").stream()
                      .map(event -> sentence.head(event).span()));
          Stream<Span> around = clause.stream().flatMap(verb -> around(verb, sentence));
          Span own = sentence.head(noun).span();
          return found(cue, quantity, own, Stream.concat(events, around), sentence);
        });
  }

  private Optional<Quantity> toll(
      NounPhrase toll, Optional<Clause> clause, ParsedSentence sentence) {
    Optional<Clause> told = clause.filter(FigureFinder::isFact);
    Stream<NounPhrase> own =
        BEFORE_TOLLS.stream().flatMap(p -> sentence.after(toll).complements().after(p).stream());
    Stream<NounPhrase> beside =
        told.stream()
            .flatMap(
                verb -> BEFORE_TOLLS.stream().flatMap(p -> verb.complements().after(p).stream()));
    Stream<NounPhrase> reached =
        told.filter(verb -> verb.subjects().contains(toll)).stream()
            .flatMap(verb -> verb.complements().objects().stream());
    return Stream.of(own, beside, reached)
        .flatMap(nouns -> nouns)
        .flatMap(noun -> counter.number(noun, sentence).stream())
        .findFirst();
  }

  private Optional<Found> found(
      Cue cue, List<NounPhrase> people, Clause clause, ParsedSentence sentence) {
    Optional<Quantity> quantity =
        switch (cue.kind()) {
          case FATALITIES, INJURED -> counter.all(people, sentence);
          case AFFECTED -> counter.numbered(people, sentence);
        };
    return quantity
        .filter(number -> !clause.verb().inflection().negated())
        .map(number -> found(cue, number, clause, sentence));
  }

  private static Found found(Cue cue, Quantity quantity, Clause clause, ParsedSentence sentence) {
    Span own = sentence.head(clause).span();
    return found(cue, quantity, own, around(clause, sentence), sentence);
  }

  private static Found found(
      Cue cue, Quantity quantity, Span own, Stream<Span> related, ParsedSentence sentence) {
    List<Span> words =
        IntStream.range(quantity.begin(), quantity.end())
            .mapToObj(word -> sentence.words().get(word).span())
            .toList();
    Span span = words.getFirst().union(words.getLast());
    return new Found(
        new Figure(cue.kind(), quantity.number(), quantity.bound(), span),
        own,
        related.filter(other -> !other.equals(own)).collect(Collectors.toSet()));
  }

  /** Words for events that a clause joins to its verb, where it tells a fact. */
  private static Stream<Span> around(Clause clause, ParsedSentence sentence) {
    if (!isFact(clause)) {
      return Stream.empty();
    }
    Stream<Span> subjects =
        clause.verb().passive()
            ? Stream.empty()
            : clause.subjects().stream().map(noun -> sentence.head(noun).span());
    Stream<Span> above =
        clause.governor().filter(governor -> isResult(clause, governor)).stream()
            .map(governor -> sentence.words().get(governor.word()).span());
    return Stream.of(subjects, heads(clause.complements(), sentence), above)
        .flatMap(spans -> spans);
  }

  private static Stream<Span> heads(Complements complements, ParsedSentence sentence) {
    return complements.phrases().stream()
        .filter(phrase -> BEFORE_EVENTS.contains(phrase.preposition()))
        .flatMap(phrase -> phrase.nouns().stream())
        .map(noun -> sentence.head(noun).span());
  }

  /** "the crash in which 14 people died", "attacked the town, killing 14". */
  private static boolean isResult(Clause clause, Governor governor) {
    boolean gerund =
        governor.relation() == Relation.ADVERBIAL
            && clause.verb().is(Form.GERUND)
            && governor.preposition().isEmpty();
    return governor.relation() == Relation.RELATIVE || gerund;
  }

  /** Not "could kill", "threatened to kill", "if it kills". */
  private static boolean isFact(Clause clause) {
    return clause.verb().inflection().modal().isEmpty()
        && !clause.verb().inflection().negated()
        && !clause.verb().is(Form.INFINITIVE)
        && !clause.mark().equals("if");
  }
}
