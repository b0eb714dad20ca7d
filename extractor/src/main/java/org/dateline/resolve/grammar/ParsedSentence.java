package org.dateline.resolve.grammar;

import java.util.List;
import java.util.Optional;
import org.dateline.annotate.Sentence;
import org.dateline.resolve.grammar.Chunk.NounPhrase;
import org.dateline.resolve.grammar.Chunk.TimePhrase;
import org.dateline.resolve.grammar.Clause.Complements;
import org.dateline.text.Span;

/** A sentence with its words, chunks and clauses, each in order. */
public record ParsedSentence(
    Span span, List<Word> words, List<Chunk> chunks, List<Clause> clauses) {

  public ParsedSentence {
    words = List.copyOf(words);
    chunks = List.copyOf(chunks);
    clauses = List.copyOf(clauses);
  }

  /** What follows a noun phrase of this sentence: prepositional phrases and times. */
  public record NounComplements(Complements complements, List<TimePhrase> times) {}

  public NounComplements after(NounPhrase noun) {
    ComplementFinder finder = new ComplementFinder(new Chunks(words, chunks));
    ComplementFinder.Found found = finder.afterNoun(chunks.indexOf(noun));
    return new NounComplements(found.complements(), found.times());
  }

  /** The clause whose subject or complement the noun phrase is. */
  public Optional<Clause> clauseOf(NounPhrase noun) {
    return clauses.stream()
        .filter(clause ->
            clause.subjects().contains(noun)
                || clause.complements().objects().contains(noun)
                || clause.complements().phrases().stream()
                    .anyMatch(phrase -> phrase.nouns().contains(noun)))
        .findFirst();
  }

  public Word head(NounPhrase noun) {
    return words.get(noun.head());
  }

  public Word head(Clause clause) {
    return words.get(clause.verb().head());
  }

  /** The characters of a chunk. */
  public Span span(Chunk chunk) {
    return words.get(chunk.begin()).span().union(words.get(chunk.end() - 1).span());
  }

  /** The characters of a sentence, with what rules need to know of it. */
  public record Source(Sentence sentence, List<Span> names, List<Span> times) {

    public Source {
      names = List.copyOf(names);
      times = List.copyOf(times);
    }
  }
}
