package org.dateline.server.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates as the queries of page/ write them: {@code 2024-04-01}, {@code 2024-04-01/2024-04-30}. */
final class When {

  private When() {}

  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }

  /** As a reader says it; the text itself when it is no date. */
  static String words(String text) {
    String[] days = text.split("/", 2);
    Optional<LocalDate> first = day(days[0]);
    Optional<LocalDate> last = day(days[days.length - 1]);
    return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())
        ? new Period(first.get(), last.get()).words()
        : text;
  }
}
