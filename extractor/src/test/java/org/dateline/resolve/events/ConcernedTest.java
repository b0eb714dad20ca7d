package org.dateline.resolve.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom events concern where no slot of the lexicon's entry says so. */
final class ConcernedTest {

  private static String names(Event event, Role role) {
    return event.participants().stream()
        .filter(participant -> participant.role() == role)
        .map(participant -> participant.actor().label())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway threatened to close the border if Sweden attacks Denmark. | threaten | Sweden",
        "Norway threatened to leave the talks unless Hansen resigns. | threaten | Hansen",
        "Norway threatened to attack Denmark if Sweden attacks. | threaten | Denmark",
        "Norway mobilised its army for a war against Sweden. | mobilise | Sweden",
        "Norway repeated its demand that Sweden leave the valley. | demand | Sweden",
        "Norway announced a suspension of air links with Sweden. | suspension | Sweden",
        "Police launched an investigation into crimes committed by Hansen. | investigation | Hansen",
        "Hansen reneged on his commitment to the refugees. | renege | refugees",
        "Prisoners began a hunger strike in protest at the refusal of Sweden. | hunger strike | Sweden",
        "Teachers marched over a law signed by Hansen. | march | Hansen",
        "Sweden suffered an attack on Monday. | attack | Sweden",
        "A bombing on Monday, which happened near Oslo, killed Hansen. | bombing | Hansen",
      })
  void thoseWhoAreMeantAreRecipients(String text, String lemma, String expected) {
    assertThat(names(TestReports.event(text, lemma), Role.RECIPIENT)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway left the talks in its war against Sweden. | war | Norway",
        "Hansen left. His attack on Sweden had failed. | attack | Hansen",
      })
  void thePronounBeforeANounActs(String text, String lemma, String expected) {
    assertThat(names(TestReports.event(text, lemma), Role.ACTOR)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway shelled a village in Oslo. | shell | Oslo",
        "Norway lifted the state of emergency in Oslo. | lift | Oslo",
        "Hansen visited the resort of Bergen. | visit | Bergen",
        "Norway rejected a plan for peace in Oslo. | reject | ''",
      })
  void whatIsDoneToAThingHappensWhereTheThingIs(String text, String lemma, String expected) {
    assertThat(TestReports.event(text, lemma).place().map(put -> put.place().label()).orElse(""))
        .isEqualTo(expected.replace("''", ""));
  }
}
