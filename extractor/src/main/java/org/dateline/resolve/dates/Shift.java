package org.dateline.resolve.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.dateline.annotate.Timex.Direction;
import org.dateline.annotate.Timex.Unit;
import org.dateline.resolve.DateValue;

/**
 * Steps along the calendar in whole units; keeps the unit as granularity, so that four years from a
 * day give a year.
 */
final class Shift {

  private Shift() {}

  /**
   * The unit so many steps from the one that holds a day.
   *
   * @param steps negative into the past
   * @return nothing outside the years 1 to 9999, and for units shorter than a day
   */
  static Optional<DateValue> from(LocalDate day, int steps, Unit unit) {
    return step(day, steps, unit).map(to -> holding(to, unit));
  }

  /** The stretch of so many units that ends or begins with a day. */
  static Optional<DateValue> stretch(LocalDate day, int amount, Unit unit, Direction direction) {
    return switch (direction) {
      case PAST -> step(day, -amount, unit).map(from -> new DateValue.Interval(from, day));
      case FUTURE -> step(day, amount, unit).map(to -> new DateValue.Interval(day, to));
      case SAME, UNSAID -> Optional.empty();
    };
  }

  /** The weekend a clause means by "the weekend". */
  static Optional<DateValue> weekend(LocalDate day, Direction lean) {
    LocalDate coming = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).minusDays(1);
    boolean begun = !coming.isAfter(day);
    return step(coming, begun || lean == Direction.FUTURE ? 0 : -1, Unit.WEEKEND)
        .map(to -> holding(to, Unit.WEEKEND));
  }

  private static Optional<LocalDate> step(LocalDate day, int steps, Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> Optional.empty();
      case DAY -> writable(day.plusDays(steps));
      case WEEK, WEEKEND -> writable(day.plusWeeks(steps));
      case MONTH -> writable(day.plusMonths(steps));
      case QUARTER -> writable(day.plus(steps, IsoFields.QUARTER_YEARS));
      case YEAR -> writable(day.plusYears(steps));
      case DECADE -> writable(day.plus(steps, ChronoUnit.DECADES));
      case CENTURY -> writable(day.plus(steps, ChronoUnit.CENTURIES));
    };
  }

  private static DateValue holding(LocalDate day, Unit unit) {
    Year year = Year.from(day);
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> new DateValue.Day(day);
      case WEEK -> DateValue.Week.of(day);
      case WEEKEND ->
          new DateValue.Weekend(
              day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).minusDays(1));
      case MONTH -> new DateValue.Month(YearMonth.from(day));
      case QUARTER -> new DateValue.Quarter(year, day.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> new DateValue.InYear(year);
      case DECADE -> new DateValue.Decade(Year.of(day.getYear() / 10 * 10));
      case CENTURY -> new DateValue.Century(Year.of(day.getYear() / 100 * 100));
    };
  }

  /** A day inside the years that date values can hold, with room for its decade, week and end. */
  private static Optional<LocalDate> writable(LocalDate day) {
    return day.getYear() >= 100 && day.getYear() < 9999 ? Optional.of(day) : Optional.empty();
  }
}
