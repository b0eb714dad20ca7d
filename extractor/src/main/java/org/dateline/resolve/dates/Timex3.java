package org.dateline.resolve.dates;

import org.dateline.annotate.Timex;
import org.dateline.annotate.Timex.Direction;
import org.dateline.annotate.Timex.Feast;
import org.dateline.annotate.Timex.Unit;
import org.dateline.resolve.TimeReference;

/** What TIMEX3 says of an expression that is not, or not yet, on the calendar. */
final class Timex3 {

  private Timex3() {}

  static TimeReference.Type type(Timex timex) {
    return switch (timex) {
      case Timex.InDay part -> TimeReference.Type.TIME;
      case Timex.Clock clock -> TimeReference.Type.TIME;
      case Timex.Duration duration -> TimeReference.Type.DURATION;
      case Timex.Repetition repetition -> TimeReference.Type.SET;
      case Timex.CalendarDate date -> TimeReference.Type.DATE;
      case Timex.Weekday weekday -> TimeReference.Type.DATE;
      case Timex.Quarter quarter -> TimeReference.Type.DATE;
      case Timex.Half half -> TimeReference.Type.DATE;
      case Timex.InSeason season -> TimeReference.Type.DATE;
      case Timex.Holiday holiday -> TimeReference.Type.DATE;
      case Timex.Decade decade -> TimeReference.Type.DATE;
      case Timex.Century century -> TimeReference.Type.DATE;
      case Timex.Shifted shifted -> TimeReference.Type.DATE;
      case Timex.Within within -> TimeReference.Type.DATE;
      case Timex.Vague vague -> TimeReference.Type.DATE;
    };
  }

  /** The value with an X for every digit that is not known. */
  static String unplaced(Timex timex) {
    return switch (timex) {
      case Timex.CalendarDate date -> unplaced(date);
      case Timex.Weekday weekday -> "XXXX-WXX-" + weekday.day().getValue();
      case Timex.Quarter quarter -> "XXXX-Q" + quarter.quarter();
      case Timex.Half half -> "XXXX-H" + half.half();
      case Timex.InSeason season -> "XXXX-" + season.season().code();
      case Timex.Holiday holiday -> unplaced(holiday.feast());
      case Timex.Decade decade -> "XXX";
      case Timex.Century century -> "XX";
      case Timex.Shifted shifted -> unplaced(shifted.unit());
      case Timex.Within within -> unplaced(within.part());
      case Timex.InDay part ->
          "%sT%s"
              .formatted(part.day().map(Timex3::unplaced).orElse("XXXX-XX-XX"), part.part().code());
      case Timex.Clock clock ->
          "%sT%s".formatted(clock.day().map(Timex3::unplaced).orElse("XXXX-XX-XX"), clock.time());
      case Timex.Duration duration -> duration.period().timex3();
      case Timex.Repetition repetition -> repetition.value();
      case Timex.Vague vague -> reference(vague.direction());
    };
  }

  /** True when the words alone fix the value. */
  static boolean isExplicit(Timex timex) {
    return switch (timex) {
      case Timex.CalendarDate date -> date.year().isPresent();
      case Timex.Quarter quarter -> quarter.year().isPresent();
      case Timex.Half half -> half.year().isPresent();
      case Timex.InSeason season -> season.year().isPresent();
      case Timex.Holiday holiday -> holiday.year().isPresent();
      case Timex.Decade decade -> true;
      case Timex.Century century -> true;
      case Timex.InDay part -> part.day().filter(Timex3::isExplicit).isPresent();
      case Timex.Clock clock -> clock.day().filter(Timex3::isExplicit).isPresent();
      case Timex.Duration duration -> duration.direction() == Direction.UNSAID;
      case Timex.Repetition repetition -> true;
      case Timex.Weekday weekday -> false;
      case Timex.Shifted shifted -> false;
      case Timex.Within within -> false;
      case Timex.Vague vague -> false;
    };
  }

  private static String unplaced(Timex.CalendarDate date) {
    String year = date.year().isPresent() ? "%04d".formatted(date.year().getAsInt()) : "XXXX";
    String month = date.month().isPresent() ? "-%02d".formatted(date.month().getAsInt()) : "";
    String day = date.day().isPresent() ? "-%02d".formatted(date.day().getAsInt()) : "";
    return year + month + day;
  }

  private static String unplaced(Feast feast) {
    return switch (feast) {
      case Feast.Fixed fixed ->
          "XXXX-%02d-%02d".formatted(fixed.day().getMonthValue(), fixed.day().getDayOfMonth());
      case Feast.NthWeekday nth -> "XXXX-%02d-XX".formatted(nth.month());
      case Feast.WeekdayAfter following -> "XXXX-XX-XX";
      case Feast.FromEaster easter -> "XXXX-XX-XX";
    };
  }

  private static String unplaced(Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
      case WEEKEND -> "XXXX-WXX-WE";
      case WEEK -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
    };
  }

  private static String reference(Direction direction) {
    return switch (direction) {
      case PAST -> "PAST_REF";
      case FUTURE -> "FUTURE_REF";
      case SAME, UNSAID -> "PRESENT_REF";
    };
  }
}
