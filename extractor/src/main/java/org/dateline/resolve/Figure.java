package org.dateline.resolve;

import java.util.OptionalLong;
import org.dateline.text.Span;

/**
 * How many people an event touched, according to one source.
 *
 * @param number as the source gives it ("nearly 200" is 200)
 * @param bound how the true number is said to lie to it
 * @param span the words that give it
 */
public record Figure(Kind kind, long number, Bound bound, Span span) {

  public Figure {
    if (number < 0) {
      throw new IllegalArgumentException("a number of people below zero: " + number);
    }
  }

  /** What became of the people. */
  public enum Kind {
    FATALITIES,
    INJURED,
    /** Driven from home, seized, or touched in another way. */
    AFFECTED
  }

  /** How a number is meant. */
  public enum Bound {
    EXACTLY,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    ABOUT
  }

  /** The least number that fits the words; absent where they set none. */
  public OptionalLong atLeast() {
    return switch (bound) {
      case EXACTLY, AT_LEAST -> OptionalLong.of(number);
      case MORE_THAN -> OptionalLong.of(number + 1);
      case AT_MOST, LESS_THAN, ABOUT -> OptionalLong.empty();
    };
  }

  /** The greatest number that fits the words; absent where they set none. */
  public OptionalLong atMost() {
    return switch (bound) {
      case EXACTLY, AT_MOST -> OptionalLong.of(number);
      case LESS_THAN -> OptionalLong.of(Math.max(0, number - 1));
      case AT_LEAST, MORE_THAN, ABOUT -> OptionalLong.empty();
    };
  }
}
