package org.dateline.annotate.timex;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Timex.Clock;
import org.dateline.annotate.timex.Phrases.Hit;

/**
 * Times of the clock, with their day where written: "3:40 a.m. on Tuesday", "15:00 GMT Saturday",
 * "noon", "Wednesday at 10 p.m.", "five o'clock".
 */
final class Clocks implements Rule {

  private final Phrases<Integer> numbers;
  private final Phrases<ZoneId> zones;
  private final Phrases<String> localTime;
  private final Rule days;

  Clocks(Lexicon lexicon, Rule days) {
    numbers = lexicon.numbers("number");
    zones = lexicon.zones();
    localTime = lexicon.strings("local-time");
    this.days = days;
  }

  @Override
  public Optional<Found> at(Words words, int from) {
    return timeAt(words, from).map(time -> withDay(words, time)).or(() -> dayFirst(words, from));
  }

  private Found withDay(Words words, Hit<LocalTime> time) {
    int end = zoneEnd(words, time);
    Optional<Found> day = days.at(words, words.skip(words.skip(end, ","), "on"));
    return new Found(clock(words, time, day.map(Found::timex)), day.map(Found::end).orElse(end));
  }

  private Optional<Found> dayFirst(Words words, int from) {
    return days.at(words, from)
        .flatMap(day ->
            timeAt(words, words.skip(words.skip(day.end(), ","), "at"))
                .map(time ->
                    new Found(clock(words, time, Optional.of(day.timex())), zoneEnd(words, time))));
  }

  private int zoneEnd(Words words, Hit<LocalTime> time) {
    return localTime.skip(words, zones.skip(words, time.end()));
  }

  private Timex clock(Words words, Hit<LocalTime> time, Optional<Timex> day) {
    return new Clock(time.value(), zones.longestAt(words, time.end()).map(Hit::value), day);
  }

  private Optional<Hit<LocalTime>> timeAt(Words words, int from) {
    boolean noon = words.is(from, "noon") && !words.isNameLike(from);
    if (noon || (words.is(from, "midday") && namesHour(words.at(from - 1)))) {
      return Optional.of(new Hit<>(LocalTime.NOON, from + 1));
    }
    Optional<Hit<Integer>> hour = hourAt(words, from);
    return hour.flatMap(h -> withMinutes(words, from, h));
  }

  /** True for "at" in "at midday", which is noon; elsewhere midday is a part of the day. */
  private static boolean namesHour(Word preposition) {
    return preposition.is("at") || preposition.is("by") || preposition.is("until");
  }

  private Optional<Hit<Integer>> hourAt(Words words, int from) {
    Word word = words.at(from);
    if (!word.isNumber()) {
      return numbers.longestAt(words, from).filter(hit -> hit.value() <= 12);
    }
    boolean inside = word.joined() && !words.is(from - 1, "(") && !words.is(from - 1, "\u2014");
    return !inside && word.text().length() <= 2 && word.number() <= 23
        ? Optional.of(new Hit<>(word.number(), from + 1))
        : Optional.empty();
  }

  private Optional<Hit<LocalTime>> withMinutes(Words words, int from, Hit<Integer> hour) {
    int mark = hour.end();
    Word minutes = words.at(mark + 1);
    boolean marked = words.is(mark, ":") || words.is(mark, ".");
    boolean written =
        marked && minutes.isNumber() && minutes.joined() && minutes.text().length() == 2;
    if (!written) {
      return halfOfDay(words, hour.value(), 0, mark).or(() -> oClock(words, hour));
    }
    if (minutes.number() > 59) {
      return Optional.empty();
    }
    return halfOfDay(words, hour.value(), minutes.number(), mark + 2)
        .or(() -> twentyFourHours(words, from, new Hit<>(hour.value(), mark + 2)));
  }

  /** "a.m.", "pm" and the like. */
  private static Optional<Hit<LocalTime>> halfOfDay(Words words, int hour, int minute, int at) {
    boolean run = words.is(at, "am") || words.is(at, "pm");
    boolean dotted =
        (words.is(at, "a") || words.is(at, "p"))
            && words.is(at + 1, ".")
            && words.is(at + 2, "m")
            && words.at(at + 2).joined();
    if (hour < 1 || hour > 12 || !(run || dotted)) {
      return Optional.empty();
    }
    boolean afternoon = words.at(at).lower().startsWith("p");
    int end = run ? at + 1 : at + 3;
    boolean dot = !run && words.is(end, ".") && words.at(end).joined();
    return Optional.of(
        new Hit<>(LocalTime.of(hour % 12 + (afternoon ? 12 : 0), minute), dot ? end + 1 : end));
  }

  /** "five o'clock", "five o'clock in the afternoon"; which half of the day must be written. */
  private static Optional<Hit<LocalTime>> oClock(Words words, Hit<Integer> hour) {
    int at = hour.end();
    boolean shape = words.is(at, "o") && words.is(at + 1, "'") && words.is(at + 2, "clock");
    int part = shape ? at + 3 : at;
    if (!words.is(part, "in") || !words.is(part + 1, "the") || hour.value() > 12) {
      return Optional.empty();
    }
    return switch (words.at(part + 2).lower()) {
      case "morning" -> Optional.of(new Hit<>(LocalTime.of(hour.value() % 12, 0), part + 3));
      case "afternoon", "evening" ->
          Optional.of(new Hit<>(LocalTime.of(hour.value() % 12 + 12, 0), part + 3));
      default -> Optional.empty();
    };
  }

  /** "15:00" counts as a time of day only with a zone, or after "at". */
  private Optional<Hit<LocalTime>> twentyFourHours(Words words, int from, Hit<Integer> hour) {
    boolean zoned =
        zones.longestAt(words, hour.end()).isPresent()
            || localTime.skip(words, hour.end()) > hour.end();
    boolean cued = words.is(from - 1, "at") || zoned;
    boolean colon = words.is(hour.end() - 2, ":");
    return cued && colon
        ? Optional.of(
            new Hit<>(LocalTime.of(hour.value(), words.at(hour.end() - 1).number()), hour.end()))
        : Optional.empty();
  }
}
