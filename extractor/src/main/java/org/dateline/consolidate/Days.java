package org.dateline.consolidate;

import java.time.LocalDate;

/** A run of days, both ends included. */
public record Days(LocalDate first, LocalDate last) {

  public Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("not a run of days: %s/%s".formatted(first, last));
    }
  }

  /** Whether there is a day in both. */
  public boolean overlaps(Days other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** So many days more on either side. */
  public Days widened(int by) {
    return new Days(first.minusDays(by), last.plusDays(by));
  }
}
