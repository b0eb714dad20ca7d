package org.dateline.resolve.grammar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.resolve.grammar.Clause.Complements;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.Phrase.TimePhrase;
import org.dateline.text.Span;

/**
 * A sentence with its words, noun phrases and clauses, each in order.
 *
 * @param heads for each word the index of the word it depends on, -1 for the root
 * @param after for each noun phrase what belongs to it
 * @param quotations what stands in quotation marks, the marks included; may reach beyond the
 *     sentence
 */
public record ParsedSentence(
    Span span,
    List<Word> words,
    List<Integer> heads,
    List<NounPhrase> nouns,
    List<Clause> clauses,
    Map<NounPhrase, NounComplements> after,
    List<Span> quotations) {

  public ParsedSentence {
    words = List.copyOf(words);
    heads = List.copyOf(heads);
    nouns = List.copyOf(nouns);
    clauses = List.copyOf(clauses);
    after = Map.copyOf(after);
    quotations = List.copyOf(quotations);
  }

  /**
   * What belongs to a noun phrase.
   *
   * @param appositions that name it again ("the firm Quiksilver")
   * @param measured what it is a quantity of ("thousands of students")
   */
  public record NounComplements(
      Complements complements,
      List<TimePhrase> times,
      List<NounPhrase> appositions,
      List<NounPhrase> measured) {

    public NounComplements {
      times = List.copyOf(times);
      appositions = List.copyOf(appositions);
      measured = List.copyOf(measured);
    }
  }

  public NounComplements after(NounPhrase noun) {
    return after.getOrDefault(
        noun,
        new NounComplements(
            new Complements(List.of(), List.of(), List.of()), List.of(), List.of(), List.of()));
  }

  /** The noun phrase itself, or what it is a quantity of. */
  public Stream<NounPhrase> meant(NounPhrase noun) {
    List<NounPhrase> measured = after(noun).measured();
    return measured.isEmpty() ? Stream.of(noun) : measured.stream().flatMap(this::meant);
  }

  /** The clause whose subject or complement the noun phrase is. */
  public Optional<Clause> clauseOf(NounPhrase noun) {
    return clauses.stream()
        .filter(clause -> clause.subjects().contains(noun) || clause.complements().hold(noun))
        .findFirst();
  }

  /** The noun phrase one of whose prepositional phrases holds the noun phrase. */
  public Optional<NounPhrase> nounAbove(NounPhrase noun) {
    return nouns.stream().filter(other -> after(other).complements().hold(noun)).findFirst();
  }

  /** The clause whose predicate is the word. */
  public Optional<Clause> clauseAt(int word) {
    return clauses.stream().filter(clause -> clause.verb().head() == word).findFirst();
  }

  /** The word of that form that depends on another. */
  public Optional<Word> dependent(int head, String form) {
    return IntStream.range(0, words.size())
        .filter(i -> heads.get(i) == head && words.get(i).form().equals(form))
        .mapToObj(words::get)
        .findFirst();
  }

  public Word head(NounPhrase noun) {
    return words.get(noun.head());
  }

  public Word head(Clause clause) {
    return words.get(clause.verb().head());
  }

  /** The quotation that characters stand in, if any. */
  public Optional<Span> quotation(Span characters) {
    return quotations.stream().filter(quotation -> quotation.contains(characters)).findFirst();
  }

  /** Whether characters stand inside quotation marks. */
  public boolean isQuoted(Span characters) {
    return quotation(characters).isPresent();
  }

  /** The characters of a phrase. */
  public Span span(Phrase phrase) {
    return words.get(phrase.begin()).span().union(words.get(phrase.end() - 1).span());
  }
}
