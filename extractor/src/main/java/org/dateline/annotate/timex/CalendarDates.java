package org.dateline.annotate.timex;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.annotate.Timex.CalendarDate;
import org.dateline.annotate.Timex.Direction;
import org.dateline.annotate.timex.Phrases.Hit;

/**
 * Dates with a month: "7 October 2023", "Oct. 7", "March 2020", "the 7th of October", "July",
 * "2024-04-30", and the second day of "October 7-9".
 */
final class CalendarDates implements Rule {

  private final Months months;
  private final Phrases<Integer> ordinals;

  CalendarDates(Lexicon lexicon) {
    months = new Months(lexicon);
    ordinals = lexicon.numbers("ordinal");
  }

  @Override
  public Optional<Found> at(Words words, int from) {
    return monthFirst(words, from)
        .or(() -> dayFirst(words, from))
        .or(() -> words.is(from, "the") ? ordinalDay(words, from + 1) : Optional.empty())
        .or(() -> iso(words, from))
        .or(() -> slashed(words, from))
        .or(() -> secondDay(words, from));
  }

  private Optional<Found> monthFirst(Words words, int from) {
    Optional<Hit<Integer>> month = months.at(words, from);
    return month
        .flatMap(hit -> monthDay(words, hit))
        .or(() -> month.flatMap(hit -> monthYear(words, hit)))
        .or(() ->
            months
                .aloneAt(words, from)
                .map(hit -> new Found(month(OptionalInt.empty(), hit.value()), hit.end())));
  }

  private Optional<Found> monthDay(Words words, Hit<Integer> month) {
    return dayAt(words, words.skip(month.end(), "the"))
        .flatMap(day -> withYear(words, month.value(), day));
  }

  private Optional<Found> withYear(Words words, int month, Hit<Integer> day) {
    int comma = words.skip(day.end(), ",");
    OptionalInt year = YearNumbers.at(words, comma);
    if (year.isPresent()) {
      return date(year, month, day.value(), comma + 1);
    }
    return date(yearAfterRange(words, day.end()), month, day.value(), day.end());
  }

  /** The year of "October 7-9, 2023", seen from the first day. */
  private OptionalInt yearAfterRange(Words words, int end) {
    boolean range = words.is(end, "-") || words.is(end, "to") || words.is(end, "and");
    Optional<Hit<Integer>> second = range ? dayAt(words, end + 1) : Optional.empty();
    return second
        .map(hit -> YearNumbers.at(words, words.skip(hit.end(), ",")))
        .orElse(OptionalInt.empty());
  }

  private static Optional<Found> monthYear(Words words, Hit<Integer> month) {
    int at = words.skip(words.skip(month.end(), ","), "of");
    OptionalInt year = YearNumbers.at(words, at);
    return year.isPresent()
        ? Optional.of(new Found(month(year, month.value()), at + 1))
        : Optional.empty();
  }

  private Optional<Found> dayFirst(Words words, int from) {
    Optional<Hit<Integer>> day = dayAt(words, from);
    return day.flatMap(d ->
        months
            .at(words, words.skip(d.end(), "of"))
            .flatMap(m -> withYear(words, m.value(), new Hit<>(d.value(), m.end()))));
  }

  /** "the 7th of October"; in "the 7 October attack" the article belongs to the attack. */
  private Optional<Found> ordinalDay(Words words, int from) {
    return dayAt(words, from).filter(day -> words.is(day.end(), "of")).isPresent()
        ? dayFirst(words, from)
        : Optional.empty();
  }

  private Optional<Found> secondDay(Words words, int from) {
    boolean hyphen = words.is(from - 1, "-");
    boolean range = hyphen || words.is(from - 1, "to") || words.is(from - 1, "and");
    if (!range || dayAt(words, from - 2).filter(hit -> hit.end() == from - 1).isEmpty()) {
      return Optional.empty();
    }
    return dayAt(words, from)
        .filter(day -> hyphen || !words.at(day.end()).isLetters())
        .flatMap(day ->
            months.endingAt(words, from - 2).flatMap(month -> withYear(words, month.value(), day)));
  }

  private static Optional<Found> iso(Words words, int from) {
    boolean shape =
        words.is(from + 1, "-")
            && words.is(from + 3, "-")
            && words.at(from + 2).isNumber()
            && words.at(from + 4).isNumber()
            && words.at(from + 4).joined()
            && words.at(from).text().length() == 4
            && words.at(from).isNumber();
    return shape
        ? date(
            OptionalInt.of(words.at(from).number()),
            words.at(from + 2).number(),
            words.at(from + 4).number(),
            from + 5)
        : Optional.empty();
  }

  /** "15/09/2013" and "09/15/2013"; "03/05/2013" is two dates, so none. */
  private static Optional<Found> slashed(Words words, int from) {
    boolean shape =
        isSlash(words, from + 1)
            && isSlash(words, from + 3)
            && words.at(from).isNumber()
            && words.at(from + 2).isNumber()
            && words.at(from + 4).isNumber()
            && words.at(from + 4).text().length() == 4;
    if (!shape) {
      return Optional.empty();
    }
    int first = words.at(from).number();
    int second = words.at(from + 2).number();
    OptionalInt year = OptionalInt.of(words.at(from + 4).number());
    if (first > 12 || first == second) {
      return date(year, second, first, from + 5);
    }
    return second > 12 ? date(year, first, second, from + 5) : Optional.empty();
  }

  private static boolean isSlash(Words words, int at) {
    return words.is(at, "/") && words.at(at).joined() && words.at(at + 1).joined();
  }

  /** A day of the month in digits or as an ordinal: "7", "7th", "seventh". */
  private Optional<Hit<Integer>> dayAt(Words words, int from) {
    Word word = words.at(from);
    if (!word.isNumber()) {
      return ordinals.longestAt(words, from);
    }
    Word after = words.at(from + 1);
    boolean partOfNumber = words.is(from - 1, "$") || continuesAsNumber(words, from + 1);
    if (partOfNumber || word.text().length() > 2 || word.number() < 1 || word.number() > 31) {
      return Optional.empty();
    }
    boolean suffixed = after.joined() && after.isLetters();
    return suffixed && !isOrdinalSuffix(after)
        ? Optional.empty()
        : Optional.of(new Hit<>(word.number(), suffixed ? from + 2 : from + 1));
  }

  private static boolean continuesAsNumber(Words words, int mark) {
    boolean number = words.at(mark + 1).isNumber() && words.at(mark + 1).joined();
    return words.at(mark).joined()
        && number
        && switch (words.at(mark).lower()) {
          case ".", ",", ":" -> true;
          default -> false;
        };
  }

  private static boolean isOrdinalSuffix(Word word) {
    return switch (word.lower()) {
      case "st", "nd", "rd", "th" -> true;
      default -> false;
    };
  }

  private static CalendarDate month(OptionalInt year, int month) {
    return new CalendarDate(year, OptionalInt.of(month), OptionalInt.empty(), Direction.UNSAID);
  }

  private static Optional<Found> date(OptionalInt year, int month, int day, int end) {
    try {
      CalendarDate date =
          new CalendarDate(year, OptionalInt.of(month), OptionalInt.of(day), Direction.UNSAID);
      return Optional.of(new Found(date, end));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
