package org.dateline.annotate.timex;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Timex.Anchor;
import org.dateline.annotate.Timex.Direction;
import org.dateline.annotate.Timex.Half;
import org.dateline.annotate.Timex.Quarter;
import org.dateline.annotate.Timex.Shifted;
import org.dateline.annotate.Timex.Unit;
import org.dateline.annotate.timex.Phrases.Hit;

/**
 * Quarters and halves of a year: "the third quarter of 2023", "third-quarter", "Q3", "the quarter",
 * "the first half of 2023"; and comparisons with the year before ("year-earlier").
 */
final class Quarters implements Rule {

  private final Phrases<Integer> ordinals;

  Quarters(Lexicon lexicon) {
    ordinals = lexicon.numbers("ordinal");
  }

  @Override
  public Optional<Found> at(Words words, int from) {
    int start = words.skip(from, "the");
    return ordinal(words, start)
        .filter(found -> start == from || !isCompound(words, found))
        .or(() -> shortForm(words, from))
        .or(() -> yearFirst(words, start))
        .or(() ->
            yearAgo(words, words.skip(start, "comparable"))
                .filter(found -> start == from || !isCompound(words, found)))
        .or(() -> same(words, from));
  }

  private Optional<Found> ordinal(Words words, int from) {
    int start = words.skip(from, "fiscal");
    return ordinals
        .longestAt(words, start)
        .or(() -> lastHalf(words, start))
        .flatMap(hit -> part(words, hit.value(), words.skip(words.skip(hit.end(), "-"), "fiscal")))
        .filter(found -> !isSport(words, found));
  }

  /** The "last" of "the last half of 2023" is its second. */
  private static Optional<Hit<Integer>> lastHalf(Words words, int from) {
    return words.is(from, "last") && words.is(from + 1, "half")
        ? Optional.of(new Hit<>(2, from + 1))
        : Optional.empty();
  }

  private static Optional<Found> part(Words words, int ordinal, int unit) {
    if (words.is(unit, "quarter") && ordinal <= 4) {
      return Optional.of(withYear(words, unit + 1, year -> quarter(ordinal, year)));
    }
    if (words.is(unit, "half") && ordinal <= 2) {
      Found half = withYear(words, unit + 1, year -> half(ordinal, year));
      return half.end() > unit + 1 ? Optional.of(half) : ofTheYear(words, ordinal, unit + 1);
    }
    return Optional.empty();
  }

  private static Optional<Found> ofTheYear(Words words, int ordinal, int of) {
    return words.is(of, "of") && words.is(of + 1, "the") && words.is(of + 2, "year")
        ? Optional.of(new Found(half(ordinal, OptionalInt.empty()), of + 3))
        : Optional.empty();
  }

  /** True for "third-quarter" and "year-ago", before which an article belongs to their noun. */
  private static boolean isCompound(Words words, Found found) {
    return words.is(found.end() - 2, "-");
  }

  private static boolean isSport(Words words, Found found) {
    int of = found.end();
    return words.is(of, "of")
        && (words.is(of + 2, "game") || words.is(of + 2, "match") || words.is(of + 2, "season"));
  }

  /** "Q3", "Q3 2023", "H1 of 2023". */
  private static Optional<Found> shortForm(Words words, int from) {
    Word number = words.at(from + 1);
    boolean digit = number.isNumber() && number.joined() && number.text().length() == 1;
    if (!digit || number.number() < 1) {
      return Optional.empty();
    }
    int n = number.number();
    if (words.at(from).text().equals("Q") && n <= 4) {
      return Optional.of(withYear(words, from + 2, year -> quarter(n, year)));
    }
    Found half = withYear(words, from + 2, year -> half(Math.min(n, 2), year));
    return words.at(from).text().equals("H") && n <= 2 && half.end() > from + 2
        ? Optional.of(half)
        : Optional.empty();
  }

  /** "the 1988 second quarter". */
  private Optional<Found> yearFirst(Words words, int from) {
    OptionalInt year = YearNumbers.at(words, from);
    return year.isEmpty()
        ? Optional.empty()
        : ordinals
            .longestAt(words, from + 1)
            .filter(hit -> hit.value() <= 4 && words.is(words.skip(hit.end(), "-"), "quarter"))
            .map(hit -> new Found(quarter(hit.value(), year), words.skip(hit.end(), "-") + 1));
  }

  /** "year-earlier", "the year-ago quarter", "the year-earlier third quarter". */
  private Optional<Found> yearAgo(Words words, int from) {
    boolean shape =
        words.is(from, "year")
            && words.is(from + 1, "-")
            && (words.is(from + 2, "ago") || words.is(from + 2, "earlier"));
    if (!shape) {
      return Optional.empty();
    }
    Timex yearBefore = new Shifted(1, Unit.YEAR, Direction.PAST, new Anchor.PreviousDate());
    boolean named = words.is(from + 3, "quarter") || words.is(from + 3, "period");
    return ordinal(words, from + 3)
        .map(part -> new Found(new Timex.Within(part.timex(), yearBefore), part.end()))
        .or(() -> Optional.of(new Found(yearBefore, named ? from + 4 : from + 3)));
  }

  /** "the quarter", as in "sales rose in the quarter". */
  private static Optional<Found> same(Words words, int from) {
    boolean quarter =
        words.is(from, "the") && words.is(from + 1, "quarter") && !words.is(from + 2, "of");
    boolean period =
        words.is(from, "the") && words.is(from + 1, "latest") && words.is(from + 2, "period");
    return quarter || period
        ? Optional.of(
            new Found(
                new Shifted(0, Unit.QUARTER, Direction.SAME, new Anchor.PreviousDate()),
                period ? from + 3 : from + 2))
        : Optional.empty();
  }

  private interface Dated {
    Timex in(OptionalInt year);
  }

  private static Found withYear(Words words, int end, Dated part) {
    int at = words.skip(words.skip(words.skip(end, "of"), ","), "fiscal");
    OptionalInt year = YearNumbers.at(words, at);
    return new Found(part.in(year), year.isPresent() ? at + 1 : end);
  }

  private static Timex quarter(int quarter, OptionalInt year) {
    return new Quarter(quarter, year, Direction.UNSAID);
  }

  private static Timex half(int half, OptionalInt year) {
    return new Half(half, year, Direction.UNSAID);
  }
}
