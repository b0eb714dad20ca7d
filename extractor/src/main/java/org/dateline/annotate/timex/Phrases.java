package org.dateline.annotate.timex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases of a lexicon and what each means; matched word by word, the longest wins. */
final class Phrases<T> {

  /** A phrase in the text: what it means and where it ends. */
  record Hit<T>(T value, int end) {}

  /** A phrase of the lexicon, word by word. */
  private record Phrase<T>(List<String> words, T value) {

    boolean standsAt(Words text, int from) {
      for (int i = 0; i < words.size(); i++) {
        if (!text.is(from + i, words.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * What a phrase before a position means.
   *
   * @param begin the position of its first word
   */
  record Ending<T>(T value, int begin) {}

  private final Map<String, List<Phrase<T>>> byFirstWord;
  private final Map<String, List<Phrase<T>>> byLastWord;

  /**
   * @param meanings keys are words in lower case, separated by single spaces
   */
  Phrases(Map<String, T> meanings) {
    Map<String, List<Phrase<T>>> first = new LinkedHashMap<>();
    Map<String, List<Phrase<T>>> last = new LinkedHashMap<>();
    meanings.entrySet().stream()
        .map(entry -> new Phrase<>(List.of(entry.getKey().split(" ", -1)), entry.getValue()))
        .sorted((one, other) -> other.words().size() - one.words().size())
        .forEach(phrase -> {
          first.computeIfAbsent(phrase.words().getFirst(), word -> new ArrayList<>()).add(phrase);
          last.computeIfAbsent(phrase.words().getLast(), word -> new ArrayList<>()).add(phrase);
        });
    byFirstWord = Map.copyOf(first);
    byLastWord = Map.copyOf(last);
  }

  Optional<Hit<T>> longestAt(Words words, int from) {
    for (Phrase<T> phrase : byFirstWord.getOrDefault(words.at(from).lower(), List.of())) {
      if (phrase.standsAt(words, from)) {
        return Optional.of(new Hit<>(phrase.value(), from + phrase.words().size()));
      }
    }
    return Optional.empty();
  }

  /** The position after the longest phrase here, else the same position. */
  int skip(Words words, int from) {
    return longestAt(words, from).map(Hit::end).orElse(from);
  }

  /** Where the longest phrase that ends here begins, else the same position. */
  int skipBack(Words words, int end) {
    return longestEndingAt(words, end).map(Ending::begin).orElse(end);
  }

  /** The longest phrase that ends before a position. */
  Optional<Ending<T>> longestEndingAt(Words words, int end) {
    for (Phrase<T> phrase : byLastWord.getOrDefault(words.at(end - 1).lower(), List.of())) {
      int begin = end - phrase.words().size();
      if (begin >= 0 && phrase.standsAt(words, begin)) {
        return Optional.of(new Ending<>(phrase.value(), begin));
      }
    }
    return Optional.empty();
  }
}
