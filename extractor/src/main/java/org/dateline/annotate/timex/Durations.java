package org.dateline.annotate.timex;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Timex.Direction;
import org.dateline.annotate.Timex.Duration;
import org.dateline.annotate.Timex.Unit;
import org.dateline.annotate.timex.Lengths.Length;

/** Lengths that stand alone: "872 days", "a week", "for months", "the nine months", "two-year". */
final class Durations implements Rule {

  private final Lengths lengths;
  private final Phrases<Unit> units;
  private final Phrases<String> prepositions;
  private final Phrases<String> around;

  Durations(Lexicon lexicon) {
    lengths = new Lengths(lexicon);
    units = lexicon.units();
    prepositions = lexicon.strings("length-preposition");
    around = lexicon.strings("around");
  }

  @Override
  public Optional<Found> at(Words words, int from) {
    return counted(words, from)
        .or(() -> plural(words, from))
        .or(() -> around(words, from))
        .or(() -> lasting(words, from));
  }

  private Optional<Found> counted(Words words, int from) {
    int the = words.skip(from, "the");
    int start = words.is(the, "first") && the > from ? the + 1 : the;
    return lengths
        .at(words, start)
        .filter(length -> start == from || !length.compound())
        .filter(length -> length.unit() != Unit.SECOND || length.amount().isPresent())
        .filter(length -> !isProperty(length))
        .filter(length -> !isRate(words, from, length))
        .map(length -> new Found(new Duration(length.period(), Direction.UNSAID), length.end()));
  }

  /** Lengths of minutes before a noun describe a thing, not when it happened ("five-minute"). */
  private static boolean isProperty(Length length) {
    return length.compound() && (length.unit() == Unit.MINUTE || length.unit() == Unit.SECOND);
  }

  /** True for "a year" in "two dollars a year", which the repetitions find. */
  private static boolean isRate(Words words, int from, Length length) {
    PartOfSpeech before = words.at(from - 1).pos();
    boolean measured =
        before == PartOfSpeech.NOUN || before == PartOfSpeech.NUM || before == PartOfSpeech.SYM;
    return words.is(from, "a") && measured && length.end() == from + 2;
  }

  /** "for weeks", "in decades", "months of talks". */
  private Optional<Found> plural(Words words, int from) {
    boolean preceded = prepositions.skipBack(words, from) < from;
    return units
        .longestAt(words, from)
        .filter(hit -> Lengths.isPlural(words, hit.end()))
        .filter(hit -> preceded || words.is(hit.end(), "of") || words.is(hit.end(), "-"))
        .filter(hit -> isLong(hit.value()) && !isPartOfNight(words, from))
        .map(hit -> found(OptionalInt.empty(), hit.value(), hit.end()));
  }

  /** True for the hours of "the early hours of Monday". */
  private static boolean isPartOfNight(Words words, int hours) {
    return words.is(hours, "hours")
        && (words.is(hours - 1, "early") || words.is(hours - 1, "small"));
  }

  /** "day-long", "decades-long". */
  private Optional<Found> lasting(Words words, int from) {
    return units
        .longestAt(words, from)
        .filter(hit -> words.is(hit.end(), "-") && words.is(hit.end() + 1, "long"))
        .filter(hit -> !words.is(from - 1, "-"))
        .map(hit -> found(one(words, hit.end()), hit.value(), hit.end() + 2));
  }

  private static OptionalInt one(Words words, int end) {
    return Lengths.isPlural(words, end) ? OptionalInt.empty() : OptionalInt.of(1);
  }

  /** "the weeks" of "in the weeks before the vote", "days" of "days after the vote". */
  private Optional<Found> around(Words words, int from) {
    return units
        .longestAt(words, words.skip(from, "the"))
        .filter(hit -> Lengths.isPlural(words, hit.end()))
        .filter(hit -> isLong(hit.value()) && around.longestAt(words, hit.end()).isPresent())
        .filter(hit -> words.is(from, "the") || !words.at(from - 1).isNumber())
        .map(hit -> found(OptionalInt.empty(), hit.value(), hit.end()));
  }

  private static boolean isLong(Unit unit) {
    return switch (unit) {
      case HOUR, DAY, WEEK, MONTH, YEAR, DECADE, CENTURY -> true;
      case SECOND, MINUTE, WEEKEND, QUARTER -> false;
    };
  }

  private static Found found(OptionalInt amount, Unit unit, int end) {
    return new Found(new Duration(amount, unit, Direction.UNSAID), end);
  }
}
