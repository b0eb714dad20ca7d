package org.dateline.read.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WrittenDatesTest {

  private final WrittenDates dates = new WrittenDates(new MonthNames());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-04-09",
        "2024/4/9",
        "2024-04-09T23:50:00-04:00",
        "20240409",
        "April 9, 2024",
        "Apr. 9 2024",
        "APRIL 9th, 2024",
        "9 April 2024",
        "9th of April 2024",
        "9-Apr-2024",
        "Tue, 09 Apr 2024 10:15:00 GMT",
        "Published: Tuesday, 9 April, 2024, 10:15 am",
        "9.4.2024"
      })
  void aDayHasManyForms(String written) {
    assertThat(dates.firstIn(written).orElseThrow().calendarDay())
        .contains(LocalDate.of(2024, 4, 9));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-04-09T23:50:07-04:00,23:50:07,-04:00",
    "2024-04-09T23:50:07.123Z,23:50:07,Z",
    "'Tue, 09 Apr 2024 10:15:00 GMT',10:15,Z",
    "'9 April, 2024, 10:15 am',10:15,",
    "'April 9, 2024 at 12:05 p.m. +0530',12:05,+05:30",
    "2024-04-09 00:30 IST,00:30,",
    "2024-04-09,,",
    "2024-04-09T25:00,,",
    "'April 9, 2024 14:30 pm',,"
  })
  void theTimeAfterADayIsKeptWithTheZoneThatIsCertain(String written, String time, String zone) {
    Optional<WrittenTime> found = dates.firstIn(written).orElseThrow().time();
    assertThat(found.map(WrittenTime::time))
        .isEqualTo(Optional.ofNullable(time).map(LocalTime::parse));
    assertThat(found.flatMap(WrittenTime::zone))
        .isEqualTo(Optional.ofNullable(zone).map(ZoneOffset::of));
  }

  @Test
  void slashesCountOnlyWhenOneNumberIsNoMonth() {
    assertThat(dates.firstIn("5/8/2020")).isEmpty();
    assertThat(dates.firstIn("25/8/2020").orElseThrow().calendarDay())
        .contains(LocalDate.of(2020, 8, 25));
    assertThat(dates.firstIn("8/25/2020").orElseThrow().calendarDay())
        .contains(LocalDate.of(2020, 8, 25));
  }

  @ParameterizedTest
  @ValueSource(strings = {"April 2024", "in 2024", "9 April", "call 202404091", "may 20 people"})
  void lessThanADayIsNoDate(String written) {
    assertThat(dates.firstIn(written)).isEmpty();
  }

  @Test
  void aDayThatDoesNotExistIsReadButIsNoCalendarDay() {
    WrittenDate date = dates.firstIn("February 30, 2024").orElseThrow();
    assertThat(date.calendarDay()).isEmpty();
    assertThat(date.written()).isEqualTo("February 30, 2024");
  }
}
