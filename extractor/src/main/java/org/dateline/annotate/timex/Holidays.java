package org.dateline.annotate.timex;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Timex.Anchor;
import org.dateline.annotate.Timex.Direction;
import org.dateline.annotate.Timex.Feast;
import org.dateline.annotate.Timex.Holiday;
import org.dateline.annotate.Timex.Shifted;
import org.dateline.annotate.Timex.Unit;
import org.dateline.annotate.timex.Phrases.Hit;

/** Feasts and public holidays: "Christmas Eve", "last Easter", "New Year's Day 2020". */
final class Holidays implements Rule {

  private final Phrases<Feast> holidays;
  private final Phrases<Feast> fixedDays;
  private final Phrases<Pointer> pointers;

  Holidays(Lexicon lexicon) {
    holidays = lexicon.feasts("holiday");
    fixedDays = lexicon.feasts("fixed-day");
    pointers = lexicon.pointers("pointer");
  }

  @Override
  public Optional<Found> at(Words words, int from) {
    Optional<Hit<Pointer>> pointer =
        pointers.longestAt(words, from).filter(hit -> hit.value().fromPublication());
    int start = pointer.map(Hit::end).orElse(from);
    Direction direction = pointer.map(hit -> hit.value().direction()).orElse(Direction.UNSAID);
    return week(words, start, direction).or(() -> day(words, start, direction));
  }

  private Optional<Found> day(Words words, int start, Direction direction) {
    return nameAt(words, start)
        .or(() -> fixedDays.longestAt(words, start))
        .map(hit -> withYear(words, hit, direction));
  }

  /** "Easter week", the week in which the feast falls. */
  private Optional<Found> week(Words words, int from, Direction direction) {
    return holidays
        .longestAt(words, from)
        .filter(hit -> words.at(from).isCapitalised() && words.is(hit.end(), "week"))
        .map(hit ->
            new Found(
                new Shifted(
                    0,
                    Unit.WEEK,
                    Direction.SAME,
                    new Anchor.Written(new Holiday(hit.value(), OptionalInt.empty(), direction))),
                hit.end() + 1));
  }

  private Optional<Hit<Feast>> nameAt(Words words, int from) {
    return holidays
        .longestAt(words, from)
        .filter(hit -> words.at(from).isCapitalised())
        .filter(hit -> !describes(words, from, hit.end()));
  }

  /** True for the bare name of a feast that describes a thing ("a Christmas tree"). */
  private static boolean describes(Words words, int begin, int end) {
    PartOfSpeech next = words.at(end).pos();
    return end == begin + 1 && (next == PartOfSpeech.NOUN || next == PartOfSpeech.PROPN);
  }

  private static Found withYear(Words words, Hit<Feast> hit, Direction direction) {
    int comma = words.skip(hit.end(), ",");
    OptionalInt year = YearNumbers.at(words, comma);
    return new Found(
        new Holiday(hit.value(), year, direction), year.isPresent() ? comma + 1 : hit.end());
  }
}
