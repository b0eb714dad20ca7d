package org.dateline.app;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.annotate.PartOfSpeech;

/**
 * How often the lexicon lacks a trigger in many articles, each trigger with one of its sentences.
 */
final class GapCount {

  /** A trigger in its sentence. */
  record Seen(String lemma, PartOfSpeech pos, String sentence) {}

  /** How often a trigger was seen, with the first sentence. */
  record Counted(Seen first, int count) {}

  private record Key(String lemma, PartOfSpeech pos) {}

  private final Map<Key, Counted> counts = new HashMap<>();

  void add(Seen seen) {
    counts.merge(
        new Key(seen.lemma(), seen.pos()),
        new Counted(seen, 1),
        (before, one) -> new Counted(before.first(), before.count() + 1));
  }

  /** The most frequent first, of equally frequent ones in the order of the alphabet. */
  List<Counted> mostFrequent(int limit) {
    return counts.values().stream()
        .sorted(
            Comparator.comparingInt(Counted::count)
                .reversed()
                .thenComparing(counted -> counted.first().lemma())
                .thenComparing(counted -> counted.first().pos()))
        .limit(limit)
        .toList();
  }
}
