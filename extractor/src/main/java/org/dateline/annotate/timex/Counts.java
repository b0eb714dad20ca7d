package org.dateline.annotate.timex;

import java.util.Optional;
import org.dateline.annotate.timex.Phrases.Hit;

/** Whole numbers in digits and words: "12", "1,200", "twenty-four", "two hundred", "a dozen". */
final class Counts {

  private static final int LARGEST = 100_000;

  private final Phrases<Integer> numbers;
  private final Phrases<Integer> multipliers;

  Counts(Lexicon lexicon) {
    numbers = lexicon.numbers("number");
    multipliers = lexicon.numbers("multiplier");
  }

  Optional<Hit<Integer>> at(Words words, int from) {
    return words.at(from).isNumber() ? digits(words, from) : spelled(words, from);
  }

  private static Optional<Hit<Integer>> digits(Words words, int from) {
    if (continuesNumber(words, from)) {
      return Optional.empty();
    }
    int end = from + 1;
    long value = words.at(from).number();
    while (words.is(end, ",") && words.at(end).joined() && isThousands(words.at(end + 1))) {
      value = value * 1000 + words.at(end + 1).number();
      end += 2;
    }
    boolean decimal = words.is(end, ".") && words.at(end + 1).isNumber() && joins(words, end);
    boolean suffixed = words.at(end).isLetters() && words.at(end).joined();
    return value < 0 || value > LARGEST || decimal || suffixed
        ? Optional.empty()
        : Optional.of(new Hit<>((int) value, end));
  }

  /** True for the "5" of "1.5", "$5" and "No. 5". */
  private static boolean continuesNumber(Words words, int from) {
    Word before = words.at(from - 1);
    return switch (before.lower()) {
      case "$", "\u00A3", "\u20AC", "#", ":", "/" -> true;
      case ".", "," -> joins(words, from - 1) && words.at(from - 2).isNumber();
      default -> before.isLetters() && words.at(from).joined();
    };
  }

  private static boolean isThousands(Word word) {
    return word.isNumber() && word.joined() && word.text().length() == 3;
  }

  private static boolean joins(Words words, int mark) {
    return words.at(mark).joined() && words.at(mark + 1).joined();
  }

  private Optional<Hit<Integer>> spelled(Words words, int from) {
    Optional<Hit<Integer>> first = small(words, from);
    int start = first.map(Hit::end).orElse(words.is(from, "a") ? from + 1 : from);
    Optional<Hit<Integer>> times = multipliers.longestAt(words, start);
    return times.isPresent()
        ? times.map(hit -> new Hit<>(first.map(Hit::value).orElse(1) * hit.value(), hit.end()))
        : first;
  }

  private Optional<Hit<Integer>> small(Words words, int from) {
    Optional<Hit<Integer>> first = numbers.longestAt(words, from);
    if (first.isEmpty() || first.get().value() < 20) {
      return first;
    }
    Optional<Hit<Integer>> ones =
        numbers
            .longestAt(words, words.skip(first.get().end(), "-"))
            .filter(hit -> hit.value() < 10);
    return ones.isPresent()
        ? ones.map(hit -> new Hit<>(first.get().value() + hit.value(), hit.end()))
        : first;
  }
}
