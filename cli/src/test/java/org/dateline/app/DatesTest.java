package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.app.Shell.Ended;
import org.junit.jupiter.api.Test;

final class DatesTest {

  private static final String TEXT =
      "They met on Monday for hours and will meet again this coming Friday.";

  @Test
  void eachExpressionIsOneRow() {
    Ended ended = Shell.run("dates", TEXT, "--on", "2024-04-03");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .isEqualTo(
            """
            Monday\tDATE\t2024-04-01\t-\t2024-04-01\tfrom the document date
            hours\tDURATION\tPTXH\t-\tno date\texplicit
            this coming Friday\tDATE\t2024-04-05\t-\t2024-04-05\tfrom the document date
            """);
  }

  @Test
  void aStretchHasAFirstAndALastDay() {
    assertThat(Shell.run("dates", "It rained last week.", "--on", "2024-04-03").out())
        .isEqualTo(
            "last week\tDATE\t2024-W13\t-\t2024-03-25 to 2024-03-31\tfrom the document date\n");
  }

  @Test
  void aLengthIsCountedFromItsEvent() {
    assertThat(Shell.run("dates", "It came a week after the vote.", "--on", "2024-04-03").out())
        .isEqualTo("a week\tDURATION\tP1W\t-\tno date\tafter vote\n");
  }

  @Test
  void aDateSaysFromWhichOtherItWasCounted() {
    assertThat(
            Shell.run(
                "dates", "It fell on May 3, 2021. Two days later it rose.", "--on", "2024-04-03"))
        .extracting(Ended::out)
        .asString()
        .contains("Two days later\tDATE\t2021-05-05\t-\t2021-05-05\tfrom May 3, 2021");
  }

  @Test
  void modifiersAndZonesAreKept() {
    assertThat(
            Shell.run(
                "dates",
                "It began in early March 2024, at 15:00 GMT.",
                "--on",
                "2024-04-03",
                "--json"))
        .extracting(Ended::out)
        .asString()
        .contains("\"value\":\"2024-03\",\"basis\":\"explicit\",\"mod\":\"START\"")
        .contains("\"zone\":\"Z\"");
  }

  @Test
  void jsonCountsCodePoints() {
    assertThat(
            Shell.run("dates", "\uD83D\uDE00 It closed in 2021.", "--on", "2024-04-03", "--json"))
        .extracting(Ended::out)
        .isEqualTo(
            """
            {"start":15,"end":19,"text":"2021","type":"DATE","value":"2021","basis":"explicit",\
            "first":"2021-01-01","last":"2021-12-31"}
            """);
  }

  @Test
  void aDayThatDoesNotExistIsAMistakeOfTheCommandLine() {
    Ended ended = Shell.run("dates", TEXT, "--on", "2023-02-29");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("--on 2023-02-29: write a day of the calendar");
  }
}
