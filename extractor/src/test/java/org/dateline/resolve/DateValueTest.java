package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.dateline.annotate.Timex.DayPart;
import org.dateline.annotate.Timex.Season;
import org.dateline.resolve.DateValue.Century;
import org.dateline.resolve.DateValue.Day;
import org.dateline.resolve.DateValue.Decade;
import org.dateline.resolve.DateValue.Half;
import org.dateline.resolve.DateValue.InSeason;
import org.dateline.resolve.DateValue.Interval;
import org.dateline.resolve.DateValue.Month;
import org.dateline.resolve.DateValue.PartOfDay;
import org.dateline.resolve.DateValue.Quarter;
import org.dateline.resolve.DateValue.Week;
import org.dateline.resolve.DateValue.Weekend;
import org.junit.jupiter.api.Test;

final class DateValueTest {

  @Test
  void valuesAreWrittenAsTimex3WritesThem() {
    assertThat(new PartOfDay(LocalDate.of(2024, 4, 1), DayPart.NIGHT).timex3())
        .isEqualTo("2024-04-01TNI");
    assertThat(Week.of(LocalDate.of(2024, 4, 3)).timex3()).isEqualTo("2024-W14");
    assertThat(new Weekend(LocalDate.of(2024, 5, 18)).timex3()).isEqualTo("2024-W20-WE");
    assertThat(new Month(YearMonth.of(2024, 4)).timex3()).isEqualTo("2024-04");
    assertThat(new Half(Year.of(2023), 1).timex3()).isEqualTo("2023-H1");
    assertThat(new Decade(Year.of(1990)).timex3()).isEqualTo("199");
    assertThat(new Century(Year.of(1900)).timex3()).isEqualTo("19");
  }

  @Test
  void aWeekTakesItsYearFromItsThursday() {
    assertThat(Week.of(LocalDate.of(2024, 12, 31)).timex3()).isEqualTo("2025-W01");
  }

  @Test
  void winterRunsIntoTheNextYear() {
    InSeason winter = new InSeason(Year.of(2023), Season.WINTER);
    assertThat(winter.first()).isEqualTo("2023-12-01");
    assertThat(winter.last()).isEqualTo("2024-02-29");
  }

  @Test
  void aQuarterEndsWithItsThirdMonth() {
    Quarter fourth = new Quarter(Year.of(2024), 4);
    assertThat(fourth.first()).isEqualTo("2024-10-01");
    assertThat(fourth.last()).isEqualTo("2024-12-31");
  }

  @Test
  void nonsenseIsRefused() {
    LocalDate day = LocalDate.of(2024, 4, 3);
    assertThatThrownBy(() -> new Week(day)).hasMessageContaining("2024-04-03");
    assertThatThrownBy(() -> new Interval(day, day.minusDays(1)))
        .hasMessage("ends before it begins: 2024-04-03/2024-04-02");
    assertThatThrownBy(() -> new Day(LocalDate.of(10000, 1, 1))).hasMessageContaining("10000");
    assertThatThrownBy(() -> new Decade(Year.of(1995))).hasMessageContaining("1995");
  }
}
