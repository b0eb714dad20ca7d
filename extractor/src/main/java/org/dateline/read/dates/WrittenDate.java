package org.dateline.read.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.dateline.text.Span;

/**
 * Year, month and day as a text writes them, which need not exist in the calendar.
 *
 * @param span where in the text
 * @param written the words
 * @param time the time of day that follows it
 */
public record WrittenDate(
    Span span, String written, int year, int month, int day, Optional<WrittenTime> time) {

  /** The calendar day; absent for a 30 February. */
  public Optional<LocalDate> calendarDay() {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
