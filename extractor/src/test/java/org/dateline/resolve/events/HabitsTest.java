package org.dateline.resolve.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.resolve.LeftOut;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done over and over, and what happens now. */
final class HabitsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway sells cars to Sweden.",
        "The party, which supports Sweden, left.",
        "Norway would often attack Sweden.",
        "Norway is frequently criticised by Sweden.",
        "The army occupies the town.",
        "Norway sold Sweden 300 cars a year.",
        "Officials of Norway pay Sweden three visits each month.",
        "Norway never criticises Sweden.",
        "Judges can sentence rebels.",
      })
  void habitsAreNoEvents(String text) {
    EventResolver.Reported reported = TestReports.of(text);
    assertThat(reported.events()).isEmpty();
    assertThat(reported.leftOut()).extracting(LeftOut::why).contains(LeftOut.Why.Plain.HABIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway welcomes the treaty with Sweden.",
        "Norway attacks Sweden",
        "Norway is attacking Sweden.",
        "Norway has attacked Sweden.",
        "Norway routinely attacked Sweden.",
        "Norway sold Sweden 300 cars last year.",
        "Norway attacked two towns a week after Denmark left.",
        "Norway can attack Sweden.",
        "Norway never criticised Sweden.",
        "The firm bid millions for the bank.",
        "Norway now attacks Sweden.",
        "Norway attacks Sweden on Monday.",
        "If Norway attacks Sweden, Denmark will leave.",
      })
  void whatHappensOnceIsAnEvent(String text) {
    assertThat(TestReports.of(text).events()).isNotEmpty();
    assertThat(TestReports.of(text).leftOut())
        .extracting(LeftOut::why)
        .doesNotContain(LeftOut.Why.Plain.HABIT);
  }
}
