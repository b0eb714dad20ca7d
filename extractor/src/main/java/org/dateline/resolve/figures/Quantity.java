package org.dateline.resolve.figures;

import org.dateline.resolve.Figure.Bound;

/**
 * A number in a sentence.
 *
 * @param begin index of its first word, those that bound it among them
 * @param end index after its last word
 */
record Quantity(long number, Bound bound, int begin, int end) {

  /** Both together; of a number that is not exact the sum is not, either. */
  Quantity plus(Quantity other) {
    Bound both = bound == other.bound ? bound : mixed(bound, other.bound);
    return new Quantity(
        number + other.number, both, Math.min(begin, other.begin), Math.max(end, other.end));
  }

  private static Bound mixed(Bound first, Bound second) {
    return isFromBelow(first) && isFromBelow(second) ? Bound.AT_LEAST : Bound.ABOUT;
  }

  private static boolean isFromBelow(Bound bound) {
    return switch (bound) {
      case EXACTLY, AT_LEAST, MORE_THAN -> true;
      case AT_MOST, LESS_THAN, ABOUT -> false;
    };
  }
}
