package org.dateline.resolve;

import java.util.Optional;
import org.dateline.annotate.Modifier;
import org.dateline.annotate.Timex.Direction;
import org.dateline.text.Span;

/**
 * A time expression with its place on the calendar.
 *
 * @param type of TIMEX3: DATE, TIME, DURATION or SET
 * @param value as TIMEX3 writes it ("2024-04-01", "P2D", "PRESENT_REF")
 * @param modifier TIMEX3's mod, how the expression departs from the value ("early March")
 * @param date absent for repetitions, vague references, lengths without a fixed begin or end, and
 *     what could not be anchored
 * @param basis how the value was found
 */
public record TimeReference(
    Span span,
    Type type,
    String value,
    Optional<Modifier> modifier,
    Optional<DateValue> date,
    Basis basis) {

  /** True for what lies somewhere before or after its date ("more than two days ago"). */
  public boolean isOpen() {
    return modifier.filter(TimeReference::opens).isPresent();
  }

  /** True for the day of publication of what only the tense of a verb dates. */
  public boolean isPresent() {
    return basis instanceof Basis.Present;
  }

  private static boolean opens(Modifier modifier) {
    return switch (modifier) {
      case BEFORE, AFTER, ON_OR_BEFORE, ON_OR_AFTER -> true;
      case LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE, START, MID, END, APPROX -> false;
    };
  }

  /** The types of TIMEX3. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** How a value was found, and from what it was counted. */
  public sealed interface Basis {

    /** Written out in full. */
    record Explicit() implements Basis {}

    /** Counted from the day the article came out. */
    record FromPublication() implements Basis {}

    /** Counted from another date of the text; its words. */
    record FromDate(Span words) implements Basis {}

    /**
     * A length counted from an event ("a week after the vote"); the word for the event.
     *
     * @param direction FUTURE after it, PAST before it
     */
    record FromEvent(Span word, Direction direction) implements Basis {}

    /** The day the article came out itself: what the present tense tells goes on then. */
    record Present() implements Basis {}

    /** The text gives nothing to count it from, or it names no date ("recently"). */
    record Unplaced() implements Basis {}
  }
}
