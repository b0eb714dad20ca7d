package org.dateline.resolve.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import org.dateline.annotate.Timex.DayPart;
import org.dateline.annotate.Timex.Season;
import org.dateline.resolve.DateValue;

/** Reads back what TIMEX3 values of dates say. */
final class Timex3Reader {

  private Timex3Reader() {}

  /**
   * The date of a value.
   *
   * @throws IllegalArgumentException for what is none; a date that does not exist throws too
   */
  static DateValue read(String value) {
    if (value.contains("/")) {
      String[] ends = value.split("/", -1);
      return new DateValue.Interval(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }
    if (value.contains("T")) {
      return withinDay(value);
    }
    if (value.matches("\\d{4}-W\\d\\d.*")) {
      return week(value);
    }
    return switch (value.length()) {
      case 2 -> new DateValue.Century(Year.of(Integer.parseInt(value) * 100));
      case 3 -> new DateValue.Decade(Year.of(Integer.parseInt(value) * 10));
      case 4 -> new DateValue.InYear(Year.parse(value));
      case 7 -> partOfYear(Year.parse(value.substring(0, 4)), value.substring(5));
      case 10 -> new DateValue.Day(LocalDate.parse(value));
      default -> throw new IllegalArgumentException(value);
    };
  }

  private static DateValue withinDay(String value) {
    String time = value.substring(11);
    return Character.isDigit(time.charAt(0))
        ? new DateValue.Minute(LocalDateTime.parse(value), Optional.empty())
        : new DateValue.PartOfDay(
            LocalDate.parse(value.substring(0, 10)),
            Arrays.stream(DayPart.values())
                .filter(part -> part.code().equals(time))
                .findFirst()
                .orElseThrow());
  }

  private static DateValue week(String value) {
    LocalDate monday =
        LocalDate.parse(value.substring(0, 8) + "-1", DateTimeFormatter.ISO_WEEK_DATE);
    return switch (value.substring(8)) {
      case "" -> new DateValue.Week(monday);
      case "-WE" -> new DateValue.Weekend(monday.plusDays(5));
      default -> throw new IllegalArgumentException(value);
    };
  }

  private static DateValue partOfYear(Year year, String part) {
    return switch (part.charAt(0)) {
      case 'Q' -> new DateValue.Quarter(year, Integer.parseInt(part.substring(1)));
      case 'H' -> new DateValue.Half(year, Integer.parseInt(part.substring(1)));
      case '0', '1' -> new DateValue.Month(YearMonth.of(year.getValue(), Integer.parseInt(part)));
      default ->
          new DateValue.InSeason(
              year,
              Arrays.stream(Season.values())
                  .filter(season -> season.code().equals(part))
                  .findFirst()
                  .orElseThrow());
    };
  }
}
