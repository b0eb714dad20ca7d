package org.dateline.annotate.timex;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.annotate.Timex.Unit;
import org.dateline.annotate.timex.Phrases.Hit;

/** A number of units: "two weeks", "a year", "several days", "half an hour", "22-month". */
final class Lengths {

  /**
   * A length in the text.
   *
   * @param compound true for the form before a noun ("two-week")
   * @param end the position after its last word
   */
  record Length(OptionalInt amount, Unit unit, boolean compound, int end) {}

  private final Counts counts;
  private final Phrases<String> uncounted;
  private final Phrases<String> fillers;
  private final Phrases<Unit> units;

  Lengths(Lexicon lexicon) {
    counts = new Counts(lexicon);
    uncounted = lexicon.strings("uncounted");
    fillers = lexicon.strings("filler");
    units = lexicon.units();
  }

  Optional<Length> at(Words words, int from) {
    return half(words, from)
        .or(() -> counted(words, from))
        .or(() -> article(words, from))
        .or(() -> uncountedAt(words, from))
        .filter(length -> !isAge(words, length.end()));
  }

  /** A unit after words that stand between a number or pointer and it. */
  Optional<Hit<Unit>> unitAt(Words words, int from) {
    return units.longestAt(words, fillers.skip(words, from));
  }

  static boolean isPlural(Words words, int end) {
    return words.at(end - 1).lower().endsWith("s");
  }

  private Optional<Length> counted(Words words, int from) {
    return counts.at(words, from).flatMap(count -> withUnit(words, count));
  }

  private Optional<Length> withUnit(Words words, Hit<Integer> count) {
    if (words.is(count.end(), "-")) {
      return units
          .longestAt(words, count.end() + 1)
          .filter(hit -> hit.value() != Unit.QUARTER)
          .map(hit -> new Length(OptionalInt.of(count.value()), hit.value(), true, hit.end()));
    }
    return unitAt(words, count.end())
        .or(() -> laterUnit(words, count.end()))
        .filter(hit -> hit.value() != Unit.QUARTER || hit.end() > count.end() + 1)
        .map(hit -> new Length(OptionalInt.of(count.value()), hit.value(), false, hit.end()));
  }

  /** The unit of the first number of "12 to 18 months"; the length ends with its number. */
  private Optional<Hit<Unit>> laterUnit(Words words, int end) {
    boolean range =
        switch (words.at(end).lower()) {
          case "to", "and", "or", "-" -> true;
          default -> false;
        };
    return range
        ? counts
            .at(words, end + 1)
            .flatMap(second -> unitAt(words, words.skip(second.end(), "-")))
            .map(unit -> new Hit<>(unit.value(), end))
        : Optional.empty();
  }

  /** "a year", "an hour"; "a second" and "a quarter" are mostly no times. */
  private Optional<Length> article(Words words, int from) {
    return words.is(from, "a") || words.is(from, "an")
        ? unitAt(words, from + 1)
            .filter(hit -> hit.value() != Unit.SECOND && hit.value() != Unit.QUARTER)
            .filter(hit -> !isPlural(words, hit.end()))
            .map(hit -> new Length(OptionalInt.of(1), hit.value(), false, hit.end()))
        : Optional.empty();
  }

  private Optional<Length> uncountedAt(Words words, int from) {
    return uncounted
        .longestAt(words, from)
        .flatMap(hit -> unitAt(words, hit.end()))
        .filter(hit -> isPlural(words, hit.end()))
        .map(hit -> new Length(OptionalInt.empty(), hit.value(), false, hit.end()));
  }

  private Optional<Length> half(Words words, int from) {
    boolean shape = words.is(from, "half") && (words.is(from + 1, "a") || words.is(from + 1, "an"));
    return shape
        ? units.longestAt(words, from + 2).flatMap(hit -> halfOf(hit.value(), hit.end()))
        : Optional.empty();
  }

  private static Optional<Length> halfOf(Unit unit, int end) {
    return switch (unit) {
      case HOUR -> Optional.of(new Length(OptionalInt.of(30), Unit.MINUTE, false, end));
      case DAY -> Optional.of(new Length(OptionalInt.of(12), Unit.HOUR, false, end));
      case YEAR -> Optional.of(new Length(OptionalInt.of(6), Unit.MONTH, false, end));
      case DECADE -> Optional.of(new Length(OptionalInt.of(5), Unit.YEAR, false, end));
      case CENTURY -> Optional.of(new Length(OptionalInt.of(50), Unit.YEAR, false, end));
      case SECOND, MINUTE, WEEKEND, WEEK, MONTH, QUARTER -> Optional.empty();
    };
  }

  /** True before "-old" and "old" and "of age". */
  private static boolean isAge(Words words, int end) {
    int at = words.skip(end, "-");
    return words.is(at, "old")
        || words.is(at, "olds")
        || (words.is(at, "of") && words.is(at + 1, "age"));
  }
}
