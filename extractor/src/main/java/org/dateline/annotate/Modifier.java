package org.dateline.annotate;

import org.dateline.annotate.Timex.Direction;

/** What TIMEX3 calls mod: how an expression departs from its value ("early March"). */
public enum Modifier {
  BEFORE,
  AFTER,
  ON_OR_BEFORE,
  ON_OR_AFTER,
  LESS_THAN,
  MORE_THAN,
  EQUAL_OR_LESS,
  EQUAL_OR_MORE,
  START,
  MID,
  END,
  APPROX;

  /**
   * Of a point in time what this says of its distance: what lies more than a year back lies before
   * that point.
   */
  public Modifier ofPoint(Direction direction) {
    return direction == Direction.PAST ? ofPastPoint() : ofPastPoint().mirrored();
  }

  private Modifier ofPastPoint() {
    return switch (this) {
      case MORE_THAN -> BEFORE;
      case LESS_THAN -> AFTER;
      case EQUAL_OR_MORE -> ON_OR_BEFORE;
      case EQUAL_OR_LESS -> ON_OR_AFTER;
      case BEFORE, AFTER, ON_OR_BEFORE, ON_OR_AFTER, START, MID, END, APPROX -> this;
    };
  }

  private Modifier mirrored() {
    return switch (this) {
      case BEFORE -> AFTER;
      case AFTER -> BEFORE;
      case ON_OR_BEFORE -> ON_OR_AFTER;
      case ON_OR_AFTER -> ON_OR_BEFORE;
      case LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE, START, MID, END, APPROX -> this;
    };
  }
}
