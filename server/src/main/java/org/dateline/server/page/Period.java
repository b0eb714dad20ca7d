package org.dateline.server.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Days from a first to a last, both included. */
record Period(LocalDate first, LocalDate last) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("not a period: %s to %s".formatted(first, last));
    }
  }

  boolean includes(Period other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** As a reader says it: a day, a month, a year, or from when to when. */
  String words() {
    if (first.equals(last)) {
      return first.format(DAY);
    }
    if (first.getDayOfYear() == 1 && last.equals(first.with(TemporalAdjusters.lastDayOfYear()))) {
      return String.valueOf(first.getYear());
    }
    if (first.getDayOfMonth() == 1 && last.equals(first.with(TemporalAdjusters.lastDayOfMonth()))) {
      return first.format(MONTH);
    }
    return fromTo();
  }

  private String fromTo() {
    if (first.getYear() != last.getYear()) {
      return first.format(DAY) + " – " + last.format(DAY);
    }
    return first.getMonth() == last.getMonth()
        ? first.getDayOfMonth() + "–" + last.format(DAY)
        : first.format(DAY_OF_YEAR) + " – " + last.format(DAY);
  }
}
