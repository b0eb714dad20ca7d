package org.dateline.resolve.dates;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.dateline.annotate.Timex.Feast;

/** The day of a feast in a year. */
final class Feasts {

  private Feasts() {}

  static Optional<LocalDate> inYear(Feast feast, int year) {
    return switch (feast) {
      case Feast.Fixed fixed -> dayOf(fixed.day(), year);
      case Feast.NthWeekday nth ->
          Optional.of(
              YearMonth.of(year, nth.month())
                  .atDay(1)
                  .with(TemporalAdjusters.dayOfWeekInMonth(nth.n(), nth.day())));
      case Feast.WeekdayAfter following ->
          dayOf(following.after(), year)
              .map(day -> day.with(TemporalAdjusters.next(following.day())));
      case Feast.FromEaster easter -> Optional.of(easter(year).plusDays(easter.days()));
    };
  }

  static Optional<LocalDate> dayOf(MonthDay day, int year) {
    return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
  }

  /** Western Easter Sunday by the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int days = h + l - 7 * m + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
