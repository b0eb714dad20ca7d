package org.dateline.annotate.timex;

import java.util.Optional;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Timex.DayPart;
import org.dateline.annotate.Timex.Direction;
import org.dateline.annotate.Timex.InDay;
import org.dateline.annotate.Timex.Shifted;
import org.dateline.annotate.Timex.Unit;
import org.dateline.annotate.timex.Phrases.Hit;

/**
 * Parts of a day: "Tuesday morning", "late Monday night", "tonight", "this morning", "last night",
 * "the next evening", "the night of May 3", "mid-afternoon yesterday", "midnight".
 */
final class DayParts implements Rule {

  private final Phrases<DayPart> parts;
  private final Phrases<Pointer> pointers;
  private final Rule days;

  DayParts(Lexicon lexicon, Rule days) {
    parts = lexicon.dayParts();
    pointers = lexicon.pointers("pointer");
    this.days = days;
  }

  @Override
  public Optional<Found> at(Words words, int from) {
    return tonight(words, from)
        .or(() -> dayFirst(words, from))
        .or(() -> pointed(words, from))
        .or(() -> partFirst(words, words.skip(from, "the")));
  }

  private static Optional<Found> tonight(Words words, int from) {
    return words.is(from, "tonight")
        ? Optional.of(new Found(today(DayPart.NIGHT), from + 1))
        : Optional.empty();
  }

  private Optional<Found> dayFirst(Words words, int from) {
    return days.at(words, from).flatMap(day -> withPart(words, day));
  }

  private Optional<Found> withPart(Words words, Found day) {
    int at = words.skip(day.end(), ",");
    int start = words.skip(words.skip(at, "early"), "late");
    return parts
        .longestAt(words, start)
        .map(hit -> new Found(new InDay(hit.value(), Optional.of(day.timex())), hit.end()));
  }

  private Optional<Found> pointed(Words words, int from) {
    return pointers
        .longestAt(words, from)
        .filter(pointer -> pointer.value().direction() != Direction.FUTURE || !isPlain(pointer))
        .flatMap(pointer ->
            parts
                .longestAt(words, pointer.end())
                .filter(hit -> !words.at(hit.end() - 1).lower().endsWith("s"))
                .map(hit -> new Found(point(hit.value(), pointer.value()), hit.end())));
  }

  /** True for "coming" and "next" without an article, which no part of a day follows. */
  private static boolean isPlain(Hit<Pointer> pointer) {
    return pointer.value().fromPublication();
  }

  private static Timex point(DayPart part, Pointer pointer) {
    int steps = pointer.direction() == Direction.SAME ? 0 : 1;
    return new InDay(
        part, Optional.of(new Shifted(steps, Unit.DAY, pointer.direction(), pointer.anchor())));
  }

  /** "the night of May 3", "midnight on Tuesday". */
  private Optional<Found> partFirst(Words words, int from) {
    if (words.is(from, "midnight")) {
      Optional<Found> day = days.at(words, words.skip(from + 1, "on"));
      return Optional.of(
          new Found(
              new InDay(DayPart.NIGHT, day.map(Found::timex)),
              day.map(Found::end).orElse(from + 1)));
    }
    return parts
        .longestAt(words, from)
        .flatMap(hit -> ofDay(words, hit, words.skip(hit.end(), "of")));
  }

  private Optional<Found> ofDay(Words words, Hit<DayPart> part, int from) {
    return days.at(words, from)
        .map(day -> new Found(new InDay(part.value(), Optional.of(day.timex())), day.end()));
  }

  private static Timex today(DayPart part) {
    return new InDay(part, Optional.of(Days.daysFromPublication(0)));
  }
}
