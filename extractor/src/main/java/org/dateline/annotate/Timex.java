package org.dateline.annotate;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a time expression says, before it is anchored to the calendar. Follows the distinctions of
 * TimeML's TIMEX3: explicit dates, dates relative to another, durations, sets and vague references.
 */
public sealed interface Timex {

  /** Where a relative expression points from its anchor. */
  enum Direction {
    PAST,
    FUTURE,
    /** The unit the anchor lies in ("this week"). */
    SAME,
    /** The text does not say; the tense of the clause decides ("on Monday"). */
    UNSAID
  }

  /** Units of the calendar and the clock. */
  enum Unit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY
  }

  /** A season; winter belongs to the year in which it begins. */
  enum Season {
    SPRING,
    SUMMER,
    AUTUMN,
    WINTER
  }

  /** A part of a day. */
  enum DayPart {
    MORNING,
    MIDDAY,
    AFTERNOON,
    EVENING,
    NIGHT
  }

  /**
   * A date of the calendar with whatever parts are written ("7 October 2023", "October 7", "March
   * 2020", "1998"). Months and days count from 1.
   */
  record CalendarDate(OptionalInt year, OptionalInt month, OptionalInt day, Direction direction)
      implements Timex {}

  /** A named day of the week ("Monday", "last Friday", "next Tuesday"). */
  record Weekday(DayOfWeek day, Direction direction) implements Timex {}

  /** A quarter or season, with its year where written ("the third quarter", "summer 2019"). */
  record Quarter(int quarter, OptionalInt year, Direction direction) implements Timex {}

  /** A season, with its year where written. */
  record InSeason(Season season, OptionalInt year, Direction direction) implements Timex {}

  /** A decade, by its first year ("the 1990s" is 1990). */
  record Decade(int firstYear) implements Timex {}

  /**
   * A whole unit some steps from the anchor ("yesterday" is one DAY in the PAST, "this week" zero
   * WEEK, "four years ago" four YEAR in the PAST).
   */
  record Shifted(int amount, Unit unit, Direction direction, Anchor anchor) implements Timex {}

  /** What a shifted expression is measured from. */
  enum Anchor {
    /** The day the article came out ("last week"). */
    PUBLICATION,
    /** The last date the text gave ("two days later", "the following week"). */
    PREVIOUS_DATE
  }

  /** A part of a day, of a date written beside it or else of the anchor ("Tuesday evening"). */
  record InDay(DayPart part, Optional<Timex> day) implements Timex {}

  /** A clock time, of a date written beside it or else of the anchor ("at 3:30 p.m. on Monday"). */
  record Clock(LocalTime time, Optional<Timex> day) implements Timex {}

  /** A length of time; no amount for plurals without a number ("for months"). */
  record Duration(OptionalInt amount, Unit unit) implements Timex {}

  /** A repetition ("every Friday", "daily"); {@code value} as TIMEX3 writes SET values. */
  record Repetition(String value) implements Timex {}

  /** A reference to the present, past or future that names no date ("now", "recently"). */
  record Vague(Direction direction) implements Timex {}
}
