package org.dateline.resolve.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.annotate.Timex.Direction;
import org.dateline.resolve.DateValue;

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
    Optional<DateValue> previous,
    Optional<DateValue> quarter,
    Direction lean) {

  /** The same, as seen from another day. */
  Frame seenFrom(LocalDate day, Direction newLean) {
    return new Frame(Optional.of(day), previous, quarter, newLean);
  }
}
