package org.dateline.resolve.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.dateline.annotate.Timex.Direction;
import org.dateline.resolve.DateValue;

/**
 * The occurrences of something that comes again, a few to each side of a day, in calendar order.
 *
 * @param now the day it is seen from
 */
record Cycle(LocalDate now, List<DateValue> occurrences) {

  /** Enough years to meet a 29 February on both sides, also around 1900 and 2100. */
  private static final int YEARS = 8;

  /** How many times nearer another occurrence must be to be meant when no tense speaks. */
  private static final int FAR = 3;

  /** The same against the tense. */
  private static final int FAR_FROM_TENSE = 5;

  Cycle {
    occurrences = List.copyOf(occurrences);
  }

  /** What comes once in a year; nothing in a year that lacks it. */
  static Cycle yearly(LocalDate now, IntFunction<Optional<DateValue>> inYear) {
    List<DateValue> occurrences = new ArrayList<>();
    int first = Math.max(1, now.getYear() - YEARS);
    int last = Math.min(9999, now.getYear() + YEARS);
    for (int year = first; year <= last; year++) {
      inYear.apply(year).ifPresent(occurrences::add);
    }
    return new Cycle(now, occurrences);
  }

  /** A day of the week. */
  static Cycle weekly(LocalDate now, DayOfWeek day) {
    LocalDate next = now.with(TemporalAdjusters.nextOrSame(day));
    List<DateValue> occurrences = new ArrayList<>();
    for (int week = -2; week <= 2; week++) {
      LocalDate date = next.plusWeeks(week);
      if (date.getYear() >= 1 && date.getYear() <= 9999) {
        occurrences.add(new DateValue.Day(date));
      }
    }
    return new Cycle(now, occurrences);
  }

  /**
   * The occurrence a text means.
   *
   * @param said the direction the expression itself gives; it excludes the one now going on
   * @param lean the direction of the clause, which includes the one now going on; SAME for the last
   *     one without regard to how far away it is
   */
  Optional<DateValue> pick(Direction said, Direction lean) {
    return switch (said) {
      case PAST -> last(value -> value.last().isBefore(now));
      case FUTURE -> first(value -> value.first().isAfter(now));
      case UNSAID -> leaning(lean);
      case SAME -> current(lean);
    };
  }

  private Optional<DateValue> leaning(Direction lean) {
    return switch (lean) {
      case PAST -> nearest(nowOrBefore(), FAR_FROM_TENSE);
      case FUTURE -> nearest(nowOrNext(), FAR_FROM_TENSE);
      case SAME -> nowOrBefore();
      case UNSAID -> nearest(nowOrBefore(), FAR);
    };
  }

  /**
   * The occurrence chosen, unless another lies so many times nearer: news writes the year of what
   * is not near.
   */
  private Optional<DateValue> nearest(Optional<DateValue> chosen, int times) {
    return chosen.map(value ->
        occurrences.stream()
            .filter(other -> times * distance(other) < distance(value))
            .min(Comparator.comparingLong(this::distance))
            .filter(other -> distance(value) > 7)
            .orElse(value));
  }

  private long distance(DateValue value) {
    return Math.max(
        0,
        Math.max(
            ChronoUnit.DAYS.between(now, value.first()),
            ChronoUnit.DAYS.between(value.last(), now)));
  }

  private Optional<DateValue> nowOrNext() {
    return first(value -> !value.last().isBefore(now));
  }

  private Optional<DateValue> nowOrBefore() {
    return last(value -> !value.first().isAfter(now));
  }

  /** The occurrence around now, else that of the current week or year, as the tense allows. */
  private Optional<DateValue> current(Direction lean) {
    return first(value -> !value.first().isAfter(now) && !value.last().isBefore(now))
        .or(() -> lean == Direction.FUTURE ? nowOrNext() : Optional.empty())
        .or(() -> last(value -> DateValue.Week.of(value.first()).equals(DateValue.Week.of(now))))
        .or(() -> last(value -> Year.from(value.first()).equals(Year.from(now))));
  }

  private Optional<DateValue> first(Predicate<DateValue> condition) {
    return occurrences.stream().filter(condition).findFirst();
  }

  private Optional<DateValue> last(Predicate<DateValue> condition) {
    return occurrences.reversed().stream().filter(condition).findFirst();
  }
}
