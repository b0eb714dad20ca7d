package org.dateline.resolve.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.resolve.Claim;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Evidence;
import org.dateline.resolve.SubEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which triggers of an article tell of one event, and which of a part of another. */
final class OneEventTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway held virtual talks with Sweden. The talks ended after Norway left the room."
            + " | [talk, talk]",
        "Norway met Sweden on Monday. Berg said that the meeting was long. | [meet, meeting]",
        "Norway met Sweden on Monday. Berg led the delegation of Norway in the meeting."
            + " | [meet, meeting]",
        "Norway bombed Sweden on Monday. The bombing killed nine people. | [bomb, bombing]",
        "Norway plans to attack Sweden. The attack will begin on Monday. | [attack, attack]",
      })
  void aDefiniteNounLeadsBackToAnEventToldBefore(String text, String lemmas) {
    assertThat(TestReports.of(text).events())
        .anySatisfy(event -> assertThat(lemmas(event)).hasToString(lemmas));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway met Sweden on Monday. Officials will follow up on the talks. | CONSULT | PLANNED",
        "Norway met Sweden a week after planned talks were cancelled by Berg. | CONSULT | CANCELLED",
      })
  void whatLeadsBackWithAnotherRealisIsAmongTheSameParties(
      String text, String type, Event.Realis realis) {
    assertThat(TestReports.of(text).events())
        .filteredOn(event -> event.type().equals(type) && event.realis() == realis)
        .singleElement()
        .satisfies(event -> assertThat(actors(event)).contains("Norway", "Sweden"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway met Sweden. Denmark did not take part in the meeting.",
        "Norway met Sweden. Denmark took no part in the meeting.",
      })
  void whoStaysAwayTakesNoPart(String text) {
    assertThat(TestReports.of(text).events())
        .singleElement()
        .satisfies(event -> assertThat(actors(event)).containsExactly("Norway", "Sweden"));
  }

  @Test
  void whatIsPresupposedIsNotWhatIsSaid() {
    List<Claim> claims =
        TestReports.of("Norway bombed Sweden. Denmark denied that it had a role in the bombing.")
            .claims();
    assertThat(claims)
        .singleElement()
        .satisfies(claim -> assertThat(claim.source()).isInstanceOf(Claim.Source.Outlet.class));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway bombed the valley. Sweden fears an attack on the port of Oslo. The possible operation"
            + " in the port worries Sweden. | [attack, operation]",
        "Norway discussed a possible attack on the port of Oslo. It plans an assault on the port."
            + " | [attack, assault]",
      })
  void whatLiesAheadInOnePlaceIsOneEvent(String text, String lemmas) {
    assertThat(TestReports.of(text).events())
        .anySatisfy(event -> assertThat(lemmas(event)).hasToString(lemmas));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway met Sweden. Norway will meet Sweden again.",
        "Norway bombed Sweden on Monday. Denmark bombed Sweden on Monday.",
      })
  void anotherRealisOrParticipantIsAnotherEvent(String text) {
    assertThat(TestReports.of(text).events()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway arrested nine men during the protest in Oslo. | arrest | protest",
      })
  void whatHappensDuringAnEventIsPartOfIt(String text, String part, String whole) {
    assertThat(TestReports.of(text).subEvents())
        .singleElement()
        .satisfies(sub -> {
          assertThat(lemmas(sub.part())).containsExactly(part);
          assertThat(lemmas(sub.whole())).containsExactly(whole);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Norway met Sweden in May.", "Norway met Sweden in Oslo."})
  void aDateOrPlaceIsNoWhole(String text) {
    List<SubEvent> parts = TestReports.of(text).subEvents();
    assertThat(parts).isEmpty();
  }

  private static List<String> actors(Event event) {
    return event.participants().stream().map(one -> one.actor().label()).toList();
  }

  private static List<String> lemmas(Event event) {
    return event.evidence().stream().map(Evidence::lemma).toList();
  }
}
