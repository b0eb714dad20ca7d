package org.dateline.annotate.timex;

import org.dateline.annotate.Timex.Anchor;
import org.dateline.annotate.Timex.Direction;

/**
 * Words that point from an anchor ("last", "the following").
 *
 * @param length true when a single unit after it means a stretch of time ("the past week")
 */
record Pointer(Direction direction, Anchor anchor, boolean length) {

  /** Reads "PAST PUBLICATION" or "PAST PUBLICATION LENGTH". */
  static Pointer parse(String value) {
    String[] parts = value.split(" ", -1);
    Anchor anchor =
        switch (parts[1]) {
          case "PUBLICATION" -> new Anchor.Publication();
          case "COMPARISON" -> new Anchor.Comparison();
          case "PREVIOUS_DATE" -> new Anchor.PreviousDate();
          default -> throw new IllegalArgumentException("not an anchor: " + value);
        };
    return new Pointer(
        Direction.valueOf(parts[0]), anchor, parts.length > 2 && parts[2].equals("LENGTH"));
  }

  boolean fromPublication() {
    return anchor instanceof Anchor.Publication;
  }
}
