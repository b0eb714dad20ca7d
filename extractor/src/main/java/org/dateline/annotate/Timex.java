package org.dateline.annotate;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
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
    SECOND("PT", 1, "S"),
    MINUTE("PT", 1, "M"),
    HOUR("PT", 1, "H"),
    DAY("P", 1, "D"),
    WEEKEND("P", 1, "WE"),
    WEEK("P", 1, "W"),
    MONTH("P", 1, "M"),
    QUARTER("P", 1, "Q"),
    YEAR("P", 1, "Y"),
    DECADE("P", 10, "Y"),
    CENTURY("P", 100, "Y");

    private final String prefix;
    private final int factor;
    private final String suffix;

    Unit(String prefix, int factor, String suffix) {
      this.prefix = prefix;
      this.factor = factor;
      this.suffix = suffix;
    }

    /** So many of this unit as TIMEX3 writes it: "P2W", "PT36H", "P10Y" for a decade. */
    public String period(int amount) {
      return prefix + Math.multiplyExact(amount, factor) + suffix;
    }

    /** How many of the next smaller unit of the clock or the calendar make a larger one. */
    int in(Unit larger) {
      return switch (larger) {
        case MINUTE, HOUR -> 60;
        case DAY -> 24;
        case YEAR -> 12;
        case SECOND, WEEKEND, WEEK, MONTH, QUARTER, DECADE, CENTURY ->
            throw new IllegalArgumentException("no %s in a %s".formatted(this, larger));
      };
    }

    /** An unknown number of this unit as TIMEX3 writes it: "PXW". */
    public String period() {
      return prefix + "X" + suffix;
    }
  }

  /** A season of the northern year, in calendar order; winter belongs to the year it begins in. */
  enum Season {
    SPRING("SP", 3),
    SUMMER("SU", 6),
    AUTUMN("FA", 9),
    WINTER("WI", 12);

    private final String code;
    private final int firstMonth;

    Season(String code, int firstMonth) {
      this.code = code;
      this.firstMonth = firstMonth;
    }

    /** The month it begins in, as meteorologists count; 1 is January. */
    public int firstMonth() {
      return firstMonth;
    }

    /** As TIMEX3 writes it. */
    public String code() {
      return code;
    }
  }

  /** A part of a day. */
  enum DayPart {
    MORNING("MO"),
    MIDDAY("MI"),
    AFTERNOON("AF"),
    EVENING("EV"),
    NIGHT("NI");

    private final String code;

    DayPart(String code) {
      this.code = code;
    }

    /** As TIMEX3 writes it. */
    public String code() {
      return code;
    }
  }

  /**
   * A date of the calendar with whatever parts are written ("7 October 2023", "October 7", "March
   * 2020", "1998"). Months and days count from 1; a day stands only beside its month.
   */
  record CalendarDate(OptionalInt year, OptionalInt month, OptionalInt day, Direction direction)
      implements Timex {

    public CalendarDate {
      if (year.isPresent() && (year.getAsInt() < 1 || year.getAsInt() > 9999)) {
        throw new DateTimeException("not a year from 1 to 9999: " + year.getAsInt());
      }
      month.ifPresent(Month::of);
      if (day.isPresent()) {
        requireExisting(year, MonthDay.of(month.orElseThrow(), day.getAsInt()));
      }
    }

    private static void requireExisting(OptionalInt year, MonthDay day) {
      if (year.isPresent() && !day.isValidYear(year.getAsInt())) {
        throw new DateTimeException("%s does not exist in %d".formatted(day, year.getAsInt()));
      }
    }
  }

  /** A named day of the week ("Monday", "last Friday", "next Tuesday"). */
  record Weekday(DayOfWeek day, Direction direction) implements Timex {}

  /** A quarter, 1 to 4, with its year where written ("the third quarter of 2023"). */
  record Quarter(int quarter, OptionalInt year, Direction direction) implements Timex {}

  /** Half a year, 1 or 2, with its year where written ("the first half of 2023"). */
  record Half(int half, OptionalInt year, Direction direction) implements Timex {}

  /** A season, with its year where written. */
  record InSeason(Season season, OptionalInt year, Direction direction) implements Timex {}

  /** A feast or public holiday, with its year where written. */
  record Holiday(Feast feast, OptionalInt year, Direction direction) implements Timex {}

  /** How a feast finds its day in a year. */
  sealed interface Feast {

    record Fixed(MonthDay day) implements Feast {}

    /** The {@code n}th such weekday of a month; -1 is the last. */
    record NthWeekday(int n, DayOfWeek day, int month) implements Feast {}

    /** The first such weekday after a day of the year. */
    record WeekdayAfter(DayOfWeek day, MonthDay after) implements Feast {}

    /** Days after Western Easter Sunday; negative before. */
    record FromEaster(int days) implements Feast {}
  }

  /** A decade by its first year ("the 1990s" is 1990). */
  record Decade(int firstYear) implements Timex {}

  /** A century by its ordinal ("the 20th century" is 20). */
  record Century(int ordinal) implements Timex {}

  /**
   * A whole unit some steps from the anchor ("yesterday" is one DAY in the PAST, "this week" zero
   * WEEK, "four years ago" four YEAR in the PAST).
   */
  record Shifted(int amount, Unit unit, Direction direction, Anchor anchor) implements Timex {}

  /** What a shifted expression is measured from. */
  sealed interface Anchor {

    /** The day the article came out ("last week"). */
    record Publication() implements Anchor {}

    /** The last date the text gave ("two days later", "the following week"). */
    record PreviousDate() implements Anchor {}

    /**
     * The same stretch of the year as the quarter or half year the text speaks of, else publication
     * ("from 3 percent a year ago").
     */
    record Comparison() implements Anchor {}

    /** A date written beside it ("two days before Christmas"). */
    record Written(Timex date) implements Anchor {}
  }

  /** A date that a larger one frames ("July" of "last year", "Tuesday" of "next week"). */
  record Within(Timex part, Timex whole) implements Timex {}

  /** A part of a day, of a date written beside it or else of the anchor ("Tuesday evening"). */
  record InDay(DayPart part, Optional<Timex> day) implements Timex {}

  /**
   * A clock time, of a date written beside it or else of the anchor ("at 3:30 p.m. on Monday"), in
   * the zone that is written ("15:00 GMT").
   */
  record Clock(LocalTime time, Optional<ZoneId> zone, Optional<Timex> day) implements Timex {}

  /**
   * A length of time; no amount for plurals without a number ("for months"). PAST ends and FUTURE
   * begins with publication ("the past decade", "the next five years"); UNSAID floats free.
   */
  record Duration(Period period, Direction direction) implements Timex {

    public Duration(OptionalInt amount, Unit unit, Direction direction) {
      this(new Period(amount, unit), direction);
    }

    public OptionalInt amount() {
      return period.amount();
    }

    public Unit unit() {
      return period.unit();
    }
  }

  /**
   * So many of a unit; no amount for plurals without a number.
   *
   * @param written the unit that is written, which is a larger one in "two and a half years", a
   *     length of 30 months
   */
  record Period(OptionalInt amount, Unit unit, Unit written) {

    public Period(OptionalInt amount, Unit unit) {
      this(amount, unit, unit);
    }

    /** As TIMEX3 writes it: "P2W", "PXW", "P2Y6M". */
    public String timex3() {
      if (amount.isEmpty()) {
        return unit.period();
      }
      return written == unit ? unit.period(amount.getAsInt()) : mixed(amount.getAsInt());
    }

    private String mixed(int number) {
      int each = unit.in(written);
      String rest = unit.period(number % each);
      String whole = written.period(number / each);
      boolean clock = rest.startsWith("PT") && whole.startsWith("PT");
      return whole + rest.substring(clock ? 2 : 1);
    }
  }

  /** A repetition ("every Friday", "daily"); {@code value} as TIMEX3 writes SET values. */
  record Repetition(String value) implements Timex {}

  /** A reference to the present, past or future that names no date ("now", "recently"). */
  record Vague(Direction direction) implements Timex {}
}
