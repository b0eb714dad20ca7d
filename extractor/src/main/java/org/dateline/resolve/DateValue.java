package org.dateline.resolve;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import org.dateline.annotate.Timex.DayPart;
import org.dateline.annotate.Timex.Season;
import org.dateline.annotate.Timex.Unit;

/** A time known only as exactly as the text states it. */
public sealed interface DateValue {

  record Day(LocalDate date) implements DateValue {}

  record PartOfDay(LocalDate date, DayPart part) implements DateValue {}

  record Minute(LocalDateTime time) implements DateValue {}

  /** An ISO 8601 week, by its Monday. */
  record Week(LocalDate monday) implements DateValue {}

  /** A Saturday and Sunday, by the Saturday. */
  record Weekend(LocalDate saturday) implements DateValue {}

  record Month(YearMonth month) implements DateValue {}

  record Quarter(Year year, int quarter) implements DateValue {}

  record InSeason(Year year, Season season) implements DateValue {}

  record InYear(Year year) implements DateValue {}

  record Decade(Year first) implements DateValue {}

  /** From the first to the last day, both included. */
  record Interval(LocalDate from, LocalDate to) implements DateValue {

    public Interval {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("ends before it begins: %s/%s".formatted(from, to));
      }
    }
  }

  /** A length of time; negative amounts do not occur, absent ones are -1 ("for months"). */
  record Length(int amount, Unit unit) implements DateValue {}
}
