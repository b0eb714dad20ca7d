package org.dateline.resolve.grammar;

import java.util.ArrayList;
import java.util.List;
import org.dateline.resolve.grammar.Chunk.Kind;
import org.dateline.resolve.grammar.Chunk.NounPhrase;
import org.dateline.resolve.grammar.Chunk.TimePhrase;
import org.dateline.resolve.grammar.Clause.Complements;
import org.dateline.resolve.grammar.Clause.PrepositionalPhrase;

/** Reads objects, prepositional phrases and times to the right of a verb or noun. */
final class ComplementFinder {

  private final Chunks chunks;

  ComplementFinder(Chunks chunks) {
    this.chunks = chunks;
  }

  /** What is found, with the times among it. */
  record Found(Complements complements, List<TimePhrase> times) {}

  /** What follows the verb at the position. */
  Found afterVerb(int position) {
    List<NounPhrase> objects = new ArrayList<>();
    List<TimePhrase> times = new ArrayList<>();
    int i = skipAdverbs(position + 1);
    while (chunks.has(i) && chunks.at(i) instanceof TimePhrase time) {
      times.add(time);
      i = skipAdverbs(i + 1);
    }
    while (chunks.isNoun(i) && objects.size() < 6 && !opensClause(i)) {
      int last = chunks.endOfCoordination(i);
      objects.addAll(chunks.nouns(i, last));
      i = last + 1;
    }
    return phrases(i, objects, times);
  }

  /** What follows the noun phrase at the position. */
  Found afterNoun(int position) {
    return phrases(position + 1, List.of(), new ArrayList<>());
  }

  private Found phrases(int begin, List<NounPhrase> objects, List<TimePhrase> times) {
    List<PrepositionalPhrase> phrases = new ArrayList<>();
    int i = begin;
    while (chunks.has(i)) {
      int next = step(i, phrases, times);
      if (next == i) {
        break;
      }
      i = next;
    }
    return new Found(new Complements(objects, phrases, i - 1), times);
  }

  /** The position after the phrase that begins at {@code i}, or {@code i} where none does. */
  private int step(int i, List<PrepositionalPhrase> phrases, List<TimePhrase> times) {
    if (chunks.at(i) instanceof TimePhrase time) {
      times.add(time);
      return i + 1;
    }
    if (chunks.isKind(i, Kind.ADVERB)) {
      return i + 1;
    }
    boolean inPhrase = chunks.isKind(i, Kind.PREPOSITION) || chunks.isKind(i, Kind.SUBORDINATOR);
    if (inPhrase && chunks.isTime(i + 1)) {
      return i + 1;
    }
    if (chunks.isKind(i, Kind.PREPOSITION) && chunks.isNoun(i + 1)) {
      int last = chunks.endOfCoordination(i + 1);
      phrases.add(new PrepositionalPhrase(i, chunks.form(i), chunks.nouns(i + 1, last)));
      return last + 1;
    }
    return i;
  }

  private int skipAdverbs(int position) {
    int i = position;
    while (chunks.isKind(i, Kind.ADVERB)) {
      i++;
    }
    return i;
  }

  /** Whether the noun phrase is the subject of a finite verb after it ("said Israel must"). */
  private boolean opensClause(int noun) {
    int i = chunks.endOfCoordination(noun) + 1;
    while (chunks.isKind(i, Kind.PREPOSITION) && chunks.isNoun(i + 1)) {
      i += 2;
    }
    return chunks.isFinite(skipAdverbs(i));
  }
}
