package org.dateline.annotate.timex;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.annotate.Timex.Period;
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
  record Length(Period period, boolean compound, int end) {

    Length(OptionalInt amount, Unit unit, boolean compound, int end) {
      this(new Period(amount, unit), compound, end);
    }

    OptionalInt amount() {
      return period.amount();
    }

    Unit unit() {
      return period.unit();
    }
  }

  /** A number this large before a single unit is a year ("the 2018 day of action"). */
  private static final int LEAST_YEAR = 1000;

  private final Counts counts;
  private final Phrases<String> uncounted;
  private final Phrases<String> fillers;
  private final Phrases<String> ends;
  private final Phrases<Unit> units;

  Lengths(Lexicon lexicon) {
    counts = new Counts(lexicon);
    uncounted = lexicon.strings("uncounted");
    fillers = lexicon.strings("filler");
    ends = lexicon.strings("length-end");
    units = lexicon.units();
  }

  Optional<Length> at(Words words, int from) {
    return half(words, from)
        .or(() -> andHalf(words, from))
        .or(() -> counted(words, from))
        .or(() -> article(words, from))
        .or(() -> uncountedAt(words, from))
        .filter(length -> !isAge(words, length.end()) && !isTitle(words, length.end() - 1))
        .map(length ->
            new Length(length.period(), length.compound(), ends.skip(words, length.end())));
  }

  /** "two quarters", which only beside a pointer is a time ("the past two quarters"). */
  Optional<Length> quarters(Words words, int from) {
    return counts
        .at(words, from)
        .filter(count -> words.is(count.end(), "quarters"))
        .map(count ->
            new Length(OptionalInt.of(count.value()), Unit.QUARTER, false, count.end() + 1));
  }

  /** True for a unit with a capital in a name such as "60 Minutes". */
  private static boolean isTitle(Words words, int unit) {
    String text = words.at(unit).text();
    return words.at(unit).isCapitalised()
        && text.length() > 1
        && !text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** A unit after words that stand between a number or pointer and it. */
  Optional<Hit<Unit>> unitAt(Words words, int from) {
    return units.longestAt(words, fillers.skip(words, from));
  }

  static boolean isPlural(Words words, int end) {
    return words.at(end - 1).lower().endsWith("s");
  }

  private Optional<Length> counted(Words words, int from) {
    return counts
        .at(words, from)
        .flatMap(count -> withUnit(words, count).or(() -> range(words, count)));
  }

  /** "two to three weeks", whose value is the shorter length. */
  private Optional<Length> range(Words words, Hit<Integer> least) {
    return words.is(least.end(), "to") || words.is(least.end(), "-")
        ? counts
            .at(words, least.end() + 1)
            .filter(most -> most.value() > least.value())
            .flatMap(most -> withUnit(words, new Hit<>(least.value(), most.end())))
        : Optional.empty();
  }

  /** "2 1/2 years", "two and a half years", "a minute and a half". */
  private Optional<Length> andHalf(Words words, int from) {
    return counts
        .at(words, from)
        .flatMap(count ->
            halfAfter(words, count.end())
                .flatMap(end -> units.longestAt(words, end))
                .flatMap(unit -> halves(2 * count.value() + 1, unit.value(), unit.end())))
        .or(() ->
            article(words, from)
                .flatMap(
                    one -> halfAfter(words, one.end()).flatMap(end -> halves(3, one.unit(), end))));
  }

  private static Optional<Integer> halfAfter(Words words, int at) {
    boolean digits = words.is(at, "1") && words.is(at + 1, "/") && words.is(at + 2, "2");
    boolean spelled = words.is(at, "and") && words.is(at + 1, "a") && words.is(at + 2, "half");
    return digits || spelled ? Optional.of(at + 3) : Optional.empty();
  }

  private static Optional<Length> halves(int number, Unit unit, int end) {
    return halfOf(unit, end)
        .map(half ->
            new Length(
                halves(OptionalInt.of(number * half.amount().getAsInt()), half.unit(), unit),
                false,
                end));
  }

  private static Period halves(OptionalInt amount, Unit half, Unit unit) {
    return switch (unit) {
      case MINUTE, HOUR, DAY, YEAR -> new Period(amount, half, unit);
      case SECOND, WEEKEND, WEEK, MONTH, QUARTER, DECADE, CENTURY -> new Period(amount, half);
    };
  }

  private Optional<Length> withUnit(Words words, Hit<Integer> count) {
    if (words.is(count.end(), "-")) {
      return units
          .longestAt(words, count.end() + 1)
          .filter(hit -> hit.value() != Unit.QUARTER)
          .map(hit -> new Length(OptionalInt.of(count.value()), hit.value(), true, hit.end()));
    }
    return unitAt(words, count.end())
        .filter(hit -> count.value() < LEAST_YEAR || isPlural(words, hit.end()))
        .or(() -> laterUnit(words, count.end()))
        .filter(hit -> hit.value() != Unit.QUARTER || hit.end() > count.end() + 1)
        .map(hit -> new Length(OptionalInt.of(count.value()), hit.value(), false, hit.end()));
  }

  /** The unit of the first number of "12 to 18 months"; the length ends with its number. */
  private Optional<Hit<Unit>> laterUnit(Words words, int end) {
    boolean range =
        switch (words.at(end).lower()) {
          case "and", "or" -> true;
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
            .filter(hit -> !isPlural(words, hit.end()) && !namesKind(words, from + 1))
            .filter(hit -> !isBeforeComparison(words, hit.end()))
            .map(hit -> new Length(OptionalInt.of(1), hit.value(), false, hit.end()))
        : Optional.empty();
  }

  /** "a fiscal year" and "a calendar year" are kinds of year. */
  private static boolean namesKind(Words words, int at) {
    return words.is(at, "fiscal") || words.is(at, "financial") || words.is(at, "calendar");
  }

  /** True for the year of "a year-earlier loss". */
  private static boolean isBeforeComparison(Words words, int end) {
    return words.is(end, "-") && (words.is(end + 1, "earlier") || words.is(end + 1, "ago"));
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
      case MINUTE -> Optional.of(new Length(OptionalInt.of(30), Unit.SECOND, false, end));
      case HOUR -> Optional.of(new Length(OptionalInt.of(30), Unit.MINUTE, false, end));
      case DAY -> Optional.of(new Length(OptionalInt.of(12), Unit.HOUR, false, end));
      case YEAR -> Optional.of(new Length(OptionalInt.of(6), Unit.MONTH, false, end));
      case DECADE -> Optional.of(new Length(OptionalInt.of(5), Unit.YEAR, false, end));
      case CENTURY -> Optional.of(new Length(OptionalInt.of(50), Unit.YEAR, false, end));
      case SECOND, WEEKEND, WEEK, MONTH, QUARTER -> Optional.empty();
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
