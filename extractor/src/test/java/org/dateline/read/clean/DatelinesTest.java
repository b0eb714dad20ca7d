package org.dateline.read.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.read.dates.MonthNames;
import org.dateline.read.dates.WrittenDate;
import org.dateline.read.dates.WrittenDates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatelinesTest {

  private final MonthNames months = new MonthNames();
  private final Datelines datelines =
      new Datelines(new Agencies(), months, new WrittenDates(months));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "SANTIAGO (Reuters) - | SANTIAGO | Reuters",
        "GENEVA, March 3 (AFP) — | GENEVA | AFP",
        "BERLIN — | BERLIN | -",
        "GAZIANTEP, Turkey (DSW) - | GAZIANTEP, Turkey | DSW",
        "CHRISTCHURCH, New Zealand - | CHRISTCHURCH, New Zealand | -",
        "New Delhi, Mar 3 (PTI) | New Delhi | PTI",
        "WASHINGTON, D.C. (AP) -- | WASHINGTON, D.C. | AP",
        "ST. LOUIS (AP) _ | ST. LOUIS | AP",
        "PORT-AU-PRINCE, Haiti, Feb. 3 – | PORT-AU-PRINCE, Haiti | -",
        "MOSCOW/KYIV (Reuters) - | MOSCOW/KYIV | Reuters",
        "BEIJING, July 18 (Xinhua) -- | BEIJING | Xinhua",
        "Beirut, Aug. 5 — | Beirut | -",
        "NEW DELHI: | NEW DELHI | -",
        "(Reuters) - | - | Reuters",
        "By Jane Doe PARIS (Reuters) - | PARIS | Reuters"
      })
  void placeAndAgencyAreRead(String written, String place, String agency) {
    Dateline dateline = datelines.read(written + " The council met.").orElseThrow();
    assertThat(dateline.place().orElse(null)).isEqualTo(place);
    assertThat(dateline.agency().orElse(null)).isEqualTo(agency);
    assertThat((written + " The council met.").substring(dateline.length()))
        .isEqualTo("The council met.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Berlin is the capital of Germany.",
        "NATO — the alliance of the West — met.",
        "UPDATE - The council met.",
        "DOE: I never said that.",
        "WATCH: The council meets.",
        "Apple (AAPL) - The company rose.",
        "The World Health Organization (WHO) warned of the disease.",
        "The Voice of America (VOA) Persian service was closed.",
        "President Joe Biden said on April 9 - The day of the vote - that he knew."
      })
  void otherBeginningsAreNoDatelines(String paragraph) {
    assertThat(datelines.read(paragraph)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DJIBOUTI, Aug 30, 2022 (DSW) — A ship came.",
        "LOME, 30 August 2022 — A ship came."
      })
  void aDateWithItsYearIsKept(String paragraph) {
    WrittenDate date = datelines.read(paragraph).orElseThrow().date().orElseThrow();
    assertThat(date.calendarDay().orElseThrow()).isEqualTo("2022-08-30");
  }
}
