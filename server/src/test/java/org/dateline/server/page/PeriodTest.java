package org.dateline.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as readers say them, and how a timeline cuts them. */
final class PeriodTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-04-01|1 Apr 2024",
        "2024-04-01/2024-04-01|1 Apr 2024",
        "2024-04-01/2024-04-30|Apr 2024",
        "2024-01-01/2024-12-31|2024",
        "2024-03-25/2024-03-31|25–31 Mar 2024",
        "2024-03-25/2024-04-02|25 Mar – 2 Apr 2024",
        "2023-12-30/2024-01-02|30 Dec 2023 – 2 Jan 2024",
        "2024-04-01T10:00:00Z|1 Apr 2024",
        "yesterday|yesterday"
      })
  void datesAreNoMorePreciseThanTheyAre(String date, String words) {
    assertThat(When.words(date)).isEqualTo(words);
  }

  @Test
  void aPeriodEndsNoEarlierThanItBegins() {
    LocalDate day = LocalDate.of(2024, 4, 1);
    assertThatThrownBy(() -> new Period(day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-04-01, 2024-04-30, DAY, 30",
    "2024-01-15, 2024-12-02, MONTH, 12",
    "1999-06-01, 2024-06-01, YEAR, 26"
  })
  void longPeriodsHaveLongBars(LocalDate first, LocalDate last, Step step, int bars) {
    Period period = new Period(first, last);
    assertThat(Step.of(period)).isEqualTo(step);
    assertThat(step.bars(period)).hasSize(bars);
  }
}
