package org.dateline.resolve.dates;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Timex.Anchor;
import org.dateline.annotate.Timex.Direction;
import org.dateline.annotate.Timex.Unit;
import org.dateline.resolve.DateValue;
import org.dateline.resolve.dates.Frame.Dated;

/**
 * The calendar value of an expression in its frame; nothing where an anchor is missing or the
 * expression names no date.
 */
final class Placement {

  Optional<DateValue> place(Timex timex, Frame frame) {
    return switch (timex) {
      case Timex.CalendarDate date -> calendarDate(date, frame);
      case Timex.Weekday weekday -> weekday(weekday, frame);
      case Timex.Quarter quarter ->
          yearly(
              quarter.year(),
              year -> Optional.of(new DateValue.Quarter(Year.of(year), quarter.quarter())),
              quarter.direction(),
              frame);
      case Timex.Half half ->
          yearly(
              half.year(),
              year -> Optional.of(new DateValue.Half(Year.of(year), half.half())),
              half.direction(),
              frame);
      case Timex.InSeason season ->
          yearly(
              season.year(),
              year -> Optional.of(new DateValue.InSeason(Year.of(year), season.season())),
              season.direction(),
              frame);
      case Timex.Holiday holiday ->
          yearly(
              holiday.year(),
              year -> Feasts.inYear(holiday.feast(), year).map(DateValue.Day::new),
              holiday.direction(),
              frame);
      case Timex.Decade decade -> Optional.of(new DateValue.Decade(Year.of(decade.firstYear())));
      case Timex.Century century ->
          Optional.of(century.ordinal() - 1)
              .filter(hundreds -> hundreds > 0)
              .map(hundreds -> new DateValue.Century(Year.of(100 * hundreds)));
      case Timex.Shifted shifted -> shifted(shifted, frame);
      case Timex.Within within -> within(within, frame);
      case Timex.InDay part ->
          part.day()
              .flatMap(day -> dayOf(day, frame))
              .map(day -> new DateValue.PartOfDay(day, part.part()));
      case Timex.Clock clock -> clock(clock, frame);
      case Timex.Duration duration -> duration(duration, frame);
      case Timex.Repetition repetition -> Optional.empty();
      case Timex.Vague vague -> Optional.empty();
    };
  }

  private static Optional<DateValue> calendarDate(Timex.CalendarDate date, Frame frame) {
    if (date.month().isEmpty()) {
      return date.year().isPresent()
          ? Optional.of(new DateValue.InYear(Year.of(date.year().getAsInt())))
          : Optional.empty();
    }
    int month = date.month().getAsInt();
    IntFunction<Optional<DateValue>> inYear =
        date.day().isPresent()
            ? year ->
                Feasts.dayOf(MonthDay.of(month, date.day().getAsInt()), year)
                    .map(DateValue.Day::new)
            : year -> Optional.of(new DateValue.Month(YearMonth.of(year, month)));
    return yearly(date.year(), inYear, date.direction(), frame);
  }

  private static Optional<DateValue> weekday(Timex.Weekday weekday, Frame frame) {
    return frame
        .publication()
        .flatMap(now -> Cycle.weekly(now, weekday.day()).pick(weekday.direction(), frame.lean()));
  }

  private static Optional<DateValue> yearly(
      OptionalInt year, IntFunction<Optional<DateValue>> inYear, Direction direction, Frame frame) {
    return year.isPresent()
        ? inYear.apply(year.getAsInt())
        : frame
            .publication()
            .flatMap(now -> Cycle.yearly(now, inYear).pick(direction, frame.lean()));
  }

  private Optional<DateValue> shifted(Timex.Shifted shifted, Frame frame) {
    return anchor(shifted, frame)
        .map(Placement::wholeDay)
        .flatMap(base -> shift(shifted, base, frame.lean()));
  }

  private Optional<DateValue> anchor(Timex.Shifted shifted, Frame frame) {
    Optional<DateValue> publication = frame.publication().map(DateValue.Day::new);
    return switch (shifted.anchor()) {
      case Anchor.Publication now -> publication;
      case Anchor.PreviousDate previous ->
          frame
              .previousFor(shifted.unit())
              .map(Dated::date)
              .or(() -> shifted.unit() == Unit.QUARTER ? closedQuarter(frame) : publication);
      case Anchor.Comparison comparison -> frame.quarter().map(Dated::date).or(() -> publication);
      case Anchor.Written written -> place(written.date(), frame);
    };
  }

  /** Companies report on the quarter that has ended. */
  private static Optional<DateValue> closedQuarter(Frame frame) {
    return frame.publication().flatMap(day -> Shift.from(day, -1, Unit.QUARTER));
  }

  /** Days are counted from the day, not from its night. */
  private static DateValue wholeDay(DateValue value) {
    boolean withinDay = value instanceof DateValue.PartOfDay || value instanceof DateValue.Minute;
    return withinDay ? new DateValue.Day(value.first()) : value;
  }

  private static Optional<DateValue> shift(Timex.Shifted shifted, DateValue base, Direction lean) {
    int sign = shifted.direction() == Direction.PAST ? -1 : 1;
    int steps = sign * shifted.amount();
    if (shifted.unit() == Unit.WEEKEND && shifted.direction() == Direction.UNSAID) {
      return Shift.weekend(base.first(), lean);
    }
    if (shifted.unit() == Unit.YEAR && base instanceof DateValue.Quarter quarter) {
      return Shift.from(base.first(), steps, Unit.YEAR)
          .map(year -> new DateValue.Quarter(Year.from(year.first()), quarter.quarter()));
    }
    if (shifted.unit() == Unit.YEAR && base instanceof DateValue.Half half) {
      return Shift.from(base.first(), steps, Unit.YEAR)
          .map(year -> new DateValue.Half(Year.from(year.first()), half.half()));
    }
    return isFinerThan(shifted.unit(), base)
        ? Optional.empty()
        : Shift.from(base.first(), steps, shifted.unit());
  }

  /** True for the "two days" after a month or a year, which name no day. */
  private static boolean isFinerThan(Unit unit, DateValue base) {
    return Shift.from(base.first(), 0, unit)
        .map(value -> value.last().isBefore(base.last()))
        .orElse(true);
  }

  private Optional<DateValue> within(Timex.Within within, Frame frame) {
    return place(within.whole(), frame).flatMap(whole -> inside(within.part(), whole, frame));
  }

  private Optional<DateValue> inside(Timex part, DateValue whole, Frame frame) {
    if (whole.first().equals(whole.last())) {
      return place(part, frame.seenFrom(whole.first(), Direction.SAME));
    }
    return place(part, frame.seenFrom(whole.last(), Direction.SAME))
        .filter(value -> !value.first().isBefore(whole.first()));
  }

  private Optional<LocalDate> dayOf(Timex day, Frame frame) {
    return place(day, frame).filter(value -> value instanceof DateValue.Day).map(DateValue::first);
  }

  /** A clock time without a day belongs to the last day the text gave, else to publication. */
  private Optional<DateValue> clock(Timex.Clock clock, Frame frame) {
    Optional<LocalDate> last =
        frame.previousDay().map(dated -> dated.date().first()).or(frame::publication);
    Optional<LocalDate> day = clock.day().isPresent() ? dayOf(clock.day().get(), frame) : last;
    return day.map(date -> new DateValue.Minute(date.atTime(clock.time()), clock.zone()));
  }

  private static Optional<DateValue> duration(Timex.Duration duration, Frame frame) {
    return duration.amount().isEmpty()
        ? Optional.empty()
        : frame
            .publication()
            .flatMap(now ->
                Shift.stretch(
                    now, duration.amount().getAsInt(), duration.unit(), duration.direction()));
  }
}
