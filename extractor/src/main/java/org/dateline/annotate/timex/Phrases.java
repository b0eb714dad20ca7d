package org.dateline.annotate.timex;

import java.util.Map;
import java.util.Optional;

/** Phrases of a lexicon and what each means; matched word by word, the longest wins. */
final class Phrases<T> {

  /** A phrase in the text: what it means and where it ends. */
  record Hit<T>(T value, int end) {}

  private final Map<String, T> meanings;
  private final int longest;

  /**
   * @param meanings keys are words in lower case, separated by single spaces
   */
  Phrases(Map<String, T> meanings) {
    this.meanings = Map.copyOf(meanings);
    this.longest = meanings.keySet().stream().mapToInt(Phrases::length).max().orElse(0);
  }

  Optional<Hit<T>> longestAt(Words words, int from) {
    Optional<Hit<T>> best = Optional.empty();
    StringBuilder phrase = new StringBuilder();
    for (int end = from + 1; end <= Math.min(from + longest, words.size()); end++) {
      phrase.append(phrase.isEmpty() ? "" : " ").append(words.at(end - 1).lower());
      T value = meanings.get(phrase.toString());
      best = value == null ? best : Optional.of(new Hit<>(value, end));
    }
    return best;
  }

  /** The position after the longest phrase here, else the same position. */
  int skip(Words words, int from) {
    return longestAt(words, from).map(Hit::end).orElse(from);
  }

  /** Where the longest phrase that ends here begins, else the same position. */
  int skipBack(Words words, int end) {
    for (int begin = Math.max(0, end - longest); begin < end; begin++) {
      if (skip(words, begin, end)) {
        return begin;
      }
    }
    return end;
  }

  private boolean skip(Words words, int begin, int end) {
    StringBuilder phrase = new StringBuilder();
    for (int i = begin; i < end; i++) {
      phrase.append(phrase.isEmpty() ? "" : " ").append(words.at(i).lower());
    }
    return meanings.containsKey(phrase.toString());
  }

  private static int length(String phrase) {
    return 1 + (int) phrase.chars().filter(c -> c == ' ').count();
  }
}
