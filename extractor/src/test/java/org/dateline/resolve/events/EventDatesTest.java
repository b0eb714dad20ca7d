package org.dateline.resolve.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Realis;
import org.dateline.resolve.TimeReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which dates the words and tenses around triggers give. The articles come out on a Monday. */
final class EventDatesTest {

  private Event event(String text, String lemma) {
    return TestReports.of(text).events().stream()
        .filter(event -> event.evidence().getFirst().lemma().equals(lemma))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + lemma + " in: " + text));
  }

  private String date(String text, String lemma) {
    return event(text, lemma).date().map(TimeReference::value).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway attacked Sweden on Friday. | attack | 2024-04-05",
        "The Norwegian army on Friday attacked Sweden. | attack | 2024-04-05",
        "Hansen praised Sweden at the meeting with Berg on Friday. | meeting | 2024-04-05",
        "Hansen praised Sweden at the Friday meeting with Berg. | praise | 2024-04-05",
        "Norway shelled Bergen between Monday and Friday. | shell | 2024-04-01/2024-04-05",
        "Norway shelled Bergen from Monday to Friday. | shell | 2024-04-01/2024-04-05",
        "Norway shelled Bergen on Monday and left on Friday. | shell | 2024-04-01",
        "The Norwegian election is on Friday. | election | 2024-04-05",
        "Norway has attacked Sweden since Monday. | attack | ''",
        "Norway jailed Hansen until Friday. | jail | ''",
        "Norway did not attack Sweden until Friday. | attack | 2024-04-05",
        "Norway attacked Sweden. | attack | ''",
        "Hansen won the vote on Sunday, three days after Berg announced his resignation. | resignation | ''",
        "Hansen left on Sunday, three days after Norway held talks with Sweden. | talk | ''",
      })
  void theWordsBesideGiveTheDate(String text, String lemma, String expected) {
    assertThat(date(text, lemma)).isEqualTo(expected.replace("''", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norwegian troops are shelling Bergen. | shell | 2024-04-01",
        "Norway supports Sweden. | support | 2024-04-01",
        "Norway has attacked Sweden. | attack | ''",
        "Norway attacks Sweden | attack | ''",
        "Norway is not attacking Sweden. | attack | ''",
        "Norway left because, if Sweden attacks Denmark, it will march. | attack | ''",
      })
  void whatThePresentTenseTellsGoesOnWhenTheArticleComesOut(
      String text, String lemma, String expected) {
    assertThat(date(text, lemma)).isEqualTo(expected.replace("''", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "Norway attacks Sweden on Friday.,attack,PLANNED",
    "The attack on Sweden on Friday worries Norway.,attack,PLANNED",
    "Norway attacked Sweden on Friday.,attack,ACTUAL",
    "Norway attacks Sweden on Monday.,attack,ACTUAL",
  })
  void whatIsDatedAfterTheArticleIsYetToCome(String text, String lemma, Realis expected) {
    assertThat(event(text, lemma).realis()).isEqualTo(expected);
  }

  @Test
  void aWrittenDateOutweighsThePresentTenseOfAnotherReport() {
    Event event =
        TestReports.of("Norway is attacking Sweden. Norway's attack on Sweden began on Friday.")
            .events()
            .getFirst();

    assertThat(event.evidence()).hasSize(2);
    assertThat(event.date().map(TimeReference::value)).contains("2024-04-05");
  }
}
