package org.dateline.resolve;

import java.util.Optional;
import org.dateline.text.Span;

/**
 * A time expression with its place on the calendar.
 *
 * @param type of TIMEX3: DATE, TIME, DURATION or SET
 * @param value as TIMEX3 writes it ("2024-04-01", "P2D", "PRESENT_REF")
 * @param date absent for repetitions, vague references, lengths without a fixed begin or end, and
 *     what could not be anchored
 * @param anchor the word for the event that a length is counted from ("a week after the vote")
 */
public record TimeReference(
    Span span,
    Type type,
    String value,
    Optional<DateValue> date,
    Basis basis,
    Optional<Span> anchor) {

  /** A time that is counted from no event. */
  public TimeReference(Span span, Type type, String value, Optional<DateValue> date, Basis basis) {
    this(span, type, value, date, basis, Optional.empty());
  }

  /** The types of TIMEX3. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** How the value was found. */
  public enum Basis {
    /** Written out in full. */
    EXPLICIT,
    /** Counted from another date. */
    RESOLVED
  }
}
