package org.dateline.annotate.timex;

import java.time.DayOfWeek;
import java.util.Optional;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Timex.Anchor;
import org.dateline.annotate.Timex.Direction;
import org.dateline.annotate.Timex.Shifted;
import org.dateline.annotate.Timex.Unit;
import org.dateline.annotate.Timex.Weekday;
import org.dateline.annotate.Timex.Within;
import org.dateline.annotate.timex.Phrases.Hit;

/** Named days of the week: "Monday", "last Friday", "this coming Friday", "Monday, Oct. 26". */
final class Weekdays implements Rule {

  private final Phrases<DayOfWeek> names;
  private final Phrases<DayOfWeek> abbreviations;
  private final Phrases<Pointer> pointers;
  private final Phrases<String> nameParts;
  private final CalendarDates dates;

  Weekdays(Lexicon lexicon, CalendarDates dates) {
    names = lexicon.weekdays("weekday");
    abbreviations = lexicon.weekdays("weekday-abbreviation");
    pointers = lexicon.pointers("pointer");
    nameParts = lexicon.strings("weekday-name");
    this.dates = dates;
  }

  @Override
  public Optional<Found> at(Words words, int from) {
    Optional<Hit<Pointer>> pointer = pointers.longestAt(words, from);
    if (pointer.isPresent()) {
      Hit<Pointer> hit = pointer.get();
      return nameAt(words, hit.end()).map(day -> withDate(words, day, point(day, hit.value())));
    }
    return nameAt(words, from)
        .filter(day -> !isPartOfName(words, from, day.end()))
        .map(day -> withDate(words, day, new Weekday(day.value(), Direction.UNSAID)));
  }

  private Optional<Hit<DayOfWeek>> nameAt(Words words, int from) {
    return words.at(from).isCapitalised()
        ? names
            .longestAt(words, from)
            .or(() -> abbreviations.longestAt(words, from).flatMap(hit -> dotted(words, hit)))
        : Optional.empty();
  }

  private static Optional<Hit<DayOfWeek>> dotted(Words words, Hit<DayOfWeek> hit) {
    boolean dot = words.is(hit.end(), ".") && words.at(hit.end()).joined();
    boolean goesOn = words.at(hit.end() + 1).joined();
    return dot && !goesOn ? Optional.of(new Hit<>(hit.value(), hit.end() + 1)) : Optional.empty();
  }

  /** True for "Black Friday" and "the Sunday Times". */
  private boolean isPartOfName(Words words, int from, int end) {
    boolean title =
        words.is(from - 1, "the") && words.at(end).isCapitalised() && words.at(end).isLetters();
    return (title && dates.at(words, end).isEmpty()) || nameParts.skipBack(words, from) < from;
  }

  private static Timex point(Hit<DayOfWeek> day, Pointer pointer) {
    return pointer.fromPublication()
        ? new Weekday(day.value(), pointer.direction())
        : new Within(
            new Weekday(day.value(), pointer.direction()),
            new Shifted(0, Unit.DAY, Direction.SAME, new Anchor.PreviousDate()));
  }

  /** The calendar date beside a weekday says more than the weekday. */
  private Found withDate(Words words, Hit<DayOfWeek> day, Timex timex) {
    return dates
        .at(words, words.skip(day.end(), ","))
        .filter(found -> Days.isDay(found.timex()))
        .orElse(new Found(timex, day.end()));
  }
}
