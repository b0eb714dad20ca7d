package org.dateline.resolve.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.annotate.Timex.Direction;
import org.dateline.annotate.Timex.Unit;
import org.dateline.resolve.DateValue;
import org.dateline.text.Span;

/**
 * What a relative expression can be measured from.
 *
 * @param publication the day the article came out
 * @param previous the last date the text gave
 * @param quarter the quarter or half year that the sentence speaks of, else the last one before it
 * @param lean where the tense of the clause points: PAST or FUTURE
 */
record Frame(
    Optional<LocalDate> publication,
    Optional<Dated> previous,
    Optional<Dated> quarter,
    Direction lean) {

  /** A date of the text and its words. */
  record Dated(DateValue date, Span words) {}

  /** The same, as seen from another day. */
  Frame seenFrom(LocalDate day, Direction newLean) {
    return new Frame(Optional.of(day), previous, quarter, newLean);
  }

  /** A year before is measured from the quarter the sentence speaks of, else the last date. */
  Optional<Dated> previousFor(Unit unit) {
    return switch (unit) {
      case QUARTER -> quarter;
      case YEAR -> quarter.or(() -> previous);
      case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK, MONTH, DECADE, CENTURY -> previous;
    };
  }

  /** The last date the text gave, if it is a single day. */
  Optional<Dated> previousDay() {
    return previous.filter(dated -> dated.date().first().equals(dated.date().last()));
  }
}
