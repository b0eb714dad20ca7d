package org.dateline.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.dateline.annotate.Timex.DayPart;
import org.dateline.annotate.Timex.Season;

/**
 * A time known only as exactly as the text states it. Years run from 1 to 9999, the range that
 * TIMEX3 and XSD write with four digits.
 */
public sealed interface DateValue {

  /** The first day it covers. */
  LocalDate first();

  /** The last day it covers. */
  LocalDate last();

  /** The value as TIMEX3 writes it ("2024-04-01TMO", "2024-W14", "199"). */
  default String timex3() {
    return Timex3Form.of(this);
  }

  record Day(LocalDate date) implements DateValue {

    public Day {
      requireFourDigits(date.getYear());
    }

    @Override
    public LocalDate first() {
      return date;
    }

    @Override
    public LocalDate last() {
      return date;
    }
  }

  /** Part of a day; a night belongs to the day on which it falls. */
  record PartOfDay(LocalDate date, DayPart part) implements DateValue {

    public PartOfDay {
      requireFourDigits(date.getYear());
    }

    @Override
    public LocalDate first() {
      return date;
    }

    @Override
    public LocalDate last() {
      return part == DayPart.NIGHT && !date.equals(LocalDate.of(9999, 12, 31))
          ? date.plusDays(1)
          : date;
    }
  }

  /** A minute of local time, and its zone where the text says it. */
  record Minute(LocalDateTime time, Optional<ZoneId> zone) implements DateValue {

    public Minute {
      requireFourDigits(time.getYear());
    }

    @Override
    public LocalDate first() {
      return time.toLocalDate();
    }

    @Override
    public LocalDate last() {
      return time.toLocalDate();
    }
  }

  /** An ISO 8601 week, by its Monday. */
  record Week(LocalDate monday) implements DateValue {

    public Week {
      requireFourDigits(monday.getYear());
      requireDay(monday, DayOfWeek.MONDAY);
    }

    /** The week that holds a day. */
    public static Week of(LocalDate day) {
      return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    @Override
    public LocalDate first() {
      return monday;
    }

    @Override
    public LocalDate last() {
      return monday.plusDays(6);
    }
  }

  /** A Saturday and Sunday, by the Saturday. */
  record Weekend(LocalDate saturday) implements DateValue {

    public Weekend {
      requireFourDigits(saturday.getYear());
      requireDay(saturday, DayOfWeek.SATURDAY);
    }

    @Override
    public LocalDate first() {
      return saturday;
    }

    @Override
    public LocalDate last() {
      return saturday.plusDays(1);
    }
  }

  record Month(YearMonth month) implements DateValue {

    public Month {
      requireFourDigits(month.getYear());
    }

    @Override
    public LocalDate first() {
      return month.atDay(1);
    }

    @Override
    public LocalDate last() {
      return month.atEndOfMonth();
    }
  }

  /** A quarter of a calendar year, 1 to 4. */
  record Quarter(Year year, int quarter) implements DateValue {

    public Quarter {
      requireFourDigits(year.getValue());
      requirePart(quarter, 4);
    }

    @Override
    public LocalDate first() {
      return year.atMonth(3 * quarter - 2).atDay(1);
    }

    @Override
    public LocalDate last() {
      return year.atMonth(3 * quarter).atEndOfMonth();
    }
  }

  /** The first or second half of a calendar year. */
  record Half(Year year, int half) implements DateValue {

    public Half {
      requireFourDigits(year.getValue());
      requirePart(half, 2);
    }

    @Override
    public LocalDate first() {
      return year.atMonth(6 * half - 5).atDay(1);
    }

    @Override
    public LocalDate last() {
      return year.atMonth(6 * half).atEndOfMonth();
    }
  }

  /** A season of the northern year; winter belongs to the year in which it begins. */
  record InSeason(Year year, Season season) implements DateValue {

    public InSeason {
      requireFourDigits(year.getValue());
    }

    @Override
    public LocalDate first() {
      return year.atMonth(season.firstMonth()).atDay(1);
    }

    @Override
    public LocalDate last() {
      return first().plusMonths(3).minusDays(1);
    }
  }

  record InYear(Year year) implements DateValue {

    public InYear {
      requireFourDigits(year.getValue());
    }

    @Override
    public LocalDate first() {
      return year.atDay(1);
    }

    @Override
    public LocalDate last() {
      return year.atMonth(12).atEndOfMonth();
    }
  }

  /** Ten years, by the first ("the 1990s" is 1990). */
  record Decade(Year begin) implements DateValue {

    public Decade {
      requireFourDigits(begin.getValue());
      requireMultiple(begin.getValue(), 10);
    }

    @Override
    public LocalDate first() {
      return begin.atDay(1);
    }

    @Override
    public LocalDate last() {
      return begin.plusYears(9).atMonth(12).atEndOfMonth();
    }
  }

  /** A hundred years, by the first in common use ("the 20th century" is 1900). */
  record Century(Year begin) implements DateValue {

    public Century {
      requireFourDigits(begin.getValue());
      requireMultiple(begin.getValue(), 100);
    }

    @Override
    public LocalDate first() {
      return begin.atDay(1);
    }

    @Override
    public LocalDate last() {
      return begin.plusYears(99).atMonth(12).atEndOfMonth();
    }
  }

  /** From the first to the last day, both included; written as an ISO 8601 interval. */
  record Interval(LocalDate first, LocalDate last) implements DateValue {

    public Interval {
      requireFourDigits(first.getYear());
      requireFourDigits(last.getYear());
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("ends before it begins: %s/%s".formatted(first, last));
      }
    }
  }

  private static void requireFourDigits(int year) {
    if (year < 1 || year > 9999) {
      throw new IllegalArgumentException("not a year from 1 to 9999: " + year);
    }
  }

  private static void requireMultiple(int year, int of) {
    if (year % of != 0) {
      throw new IllegalArgumentException("%d is no multiple of %d".formatted(year, of));
    }
  }

  private static void requirePart(int part, int of) {
    if (part < 1 || part > of) {
      throw new IllegalArgumentException("not a part from 1 to %d: %d".formatted(of, part));
    }
  }

  private static void requireDay(LocalDate date, DayOfWeek day) {
    if (date.getDayOfWeek() != day) {
      throw new IllegalArgumentException("%s is no %s".formatted(date, day));
    }
  }
}
