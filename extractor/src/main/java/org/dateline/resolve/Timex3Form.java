package org.dateline.resolve;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.dateline.resolve.DateValue.Century;
import org.dateline.resolve.DateValue.Day;
import org.dateline.resolve.DateValue.Decade;
import org.dateline.resolve.DateValue.Half;
import org.dateline.resolve.DateValue.InSeason;
import org.dateline.resolve.DateValue.InYear;
import org.dateline.resolve.DateValue.Interval;
import org.dateline.resolve.DateValue.Minute;
import org.dateline.resolve.DateValue.Month;
import org.dateline.resolve.DateValue.PartOfDay;
import org.dateline.resolve.DateValue.Quarter;
import org.dateline.resolve.DateValue.Week;
import org.dateline.resolve.DateValue.Weekend;

/** How TIMEX3 writes values of dates: ISO 8601 with codes for what ISO has no form of. */
final class Timex3Form {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  private Timex3Form() {}

  static String of(DateValue value) {
    return switch (value) {
      case Day(var date) -> date.toString();
      case PartOfDay(var date, var part) -> "%sT%s".formatted(date, part.code());
      case Minute(var time, var zone) -> MINUTES.format(time);
      case Week(var monday) -> weekOf(monday);
      case Weekend(var saturday) -> weekOf(saturday) + "-WE";
      case Month(var month) -> month.toString();
      case Quarter(var year, var quarter) -> "%s-Q%d".formatted(fourDigits(year), quarter);
      case Half(var year, var half) -> "%s-H%d".formatted(fourDigits(year), half);
      case InSeason(var year, var season) -> "%s-%s".formatted(fourDigits(year), season.code());
      case InYear(var year) -> fourDigits(year);
      case Decade(var begin) -> "%03d".formatted(begin.getValue() / 10);
      case Century(var begin) -> "%02d".formatted(begin.getValue() / 100);
      case Interval(var first, var last) -> "%s/%s".formatted(first, last);
    };
  }

  private static String fourDigits(Year year) {
    return "%04d".formatted(year.getValue());
  }

  private static String weekOf(LocalDate day) {
    return "%04d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
