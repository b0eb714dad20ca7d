package org.dateline.resolve.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.resolve.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of the lexicon that report nothing of their type in sport, business and speech. */
final class MetaphorsTest {

  private List<Event> events(String text) {
    return TestReports.of(text).events();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hansen retired with an injury. | RETREAT",
        "Hansen retired from the race. | RETREAT",
        "Hansen quit football on Monday. | RETREAT",
        "Hansen injured his knee on Monday. | ASSAULT",
        "Hansen killed the ball. | ASSAULT",
        "The shooting of the film began on Monday. | ASSAULT",
        "Norway attacked Sweden in a speech. | ASSAULT",
        "Hansen funded the deficit. | AID",
        "The referee punished Norway. | SANCTION",
        "Norway was imprisoned in a vicious circle. | SANCTION",
        "The airline suspended flights to Sweden. | SANCTION",
        "Hansen replaced Berg as number two. | APPOINT",
        "A choir backed Hansen. | SUPPORT",
        "The firm opted for a new format. | AGREE",
        "The plan infringes the right to liberty. | REJECT",
        "Hansen said that Sweden should have left the valley. | REQUEST",
        "Hansen said that Sweden should know the answer. | REQUEST",
        "The traffic explosion worried Norway. | ACCIDENT",
        "Hansen talked of the 1997 party landslide in Norway. | DISASTER",
        "Norway bombed Sweden. The firm cut its operations on Monday. | operation",
      })
  void metaphorsAreNotOfTheType(String text, String type) {
    assertThat(events(text))
        .flatExtracting(event -> List.of(event.type(), event.evidence().getLast().lemma()))
        .doesNotContain(type);
  }
}
