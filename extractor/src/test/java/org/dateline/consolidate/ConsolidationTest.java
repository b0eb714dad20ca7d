package org.dateline.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.EventState;
import org.dateline.consolidate.Link.Basis;
import org.dateline.consolidate.Link.Kind;
import org.dateline.consolidate.StoredEvent.Report;
import org.dateline.resolve.Event.Realis;
import org.dateline.resolve.coreference.Rarity;
import org.dateline.resolve.coreference.Setting;
import org.dateline.resolve.coreference.Telling;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

/** Judgements on events that differ from "Gunmen attacked the embassy in Kabul on 3 May". */
final class ConsolidationTest {

  private static final String BASE = "http://localhost:3030/id/";
  private static final LocalDate MAY_3 = LocalDate.of(2024, 5, 3);
  private static final String TEXT = "Gunmen attacked the German embassy in Kabul.";
  private static final String OTHER_TEXT = "Bread is dearer than last year.";

  private final List<StoredEntity> people = new ArrayList<>();
  private final Map<Report, Setting> settings = new HashMap<>();
  private final Rarity rarity = new Rarity();

  ConsolidationTest() {
    rarity.learn(TEXT);
    rarity.learn(OTHER_TEXT);
  }

  /** An event in the making. */
  private record Made(
      String name, String type, Realis realis, Set<String> actors, Set<String> places) {

    Made by(String... others) {
      return new Made(name, type, realis, Set.of(others), places);
    }

    Made at(String... others) {
      return new Made(name, type, realis, actors, Set.of(others));
    }

    Made told(Realis other) {
      return new Made(name, type, other, actors, places);
    }

    Made of(String other) {
      return new Made(name, other, realis, actors, places);
    }

    StoredEvent on(LocalDate day) {
      Report report =
          new Report(
              BASE + "article/" + name,
              Optional.of(MAY_3),
              BASE + "story/" + name,
              new Span(7, 15),
              "attack");
      return new StoredEvent(
          BASE + "event/" + name,
          type,
          realis,
          actors,
          Set.of(),
          places,
          Optional.of(new Days(day, day)),
          List.of(report));
    }
  }

  private static Made attack(String name) {
    return new Made(
        name, "ASSAULT", Realis.ACTUAL, Set.of(BASE + "state/af"), Set.of(BASE + "place/kabul"));
  }

  @Test
  void eventsWithOneParticipantPlaceAndDayInLikeWordsAreLinked() {
    List<Group> groups = groups(attack("a").on(MAY_3), attack("b").on(MAY_3));

    assertThat(groups).hasSize(1);
    assertThat(groups.getFirst().members()).containsExactly(BASE + "event/a", BASE + "event/b");
    assertThat(groups.getFirst().links().getFirst().bases())
        .containsExactlyInAnyOrder(Basis.PARTICIPANT, Basis.PLACE, Basis.DATE, Basis.WORDS);
  }

  @Test
  void anotherDayContradicts() {
    assertThat(groups(attack("a").on(MAY_3), attack("b").on(MAY_3.plusDays(1)))).isEmpty();
  }

  @Test
  void anotherRealisContradicts() {
    assertThat(groups(attack("a").on(MAY_3), attack("b").told(Realis.PLANNED).on(MAY_3))).isEmpty();
  }

  @Test
  void whatIsAllegedMayHaveHappened() {
    assertThat(groups(attack("a").on(MAY_3), attack("b").told(Realis.ALLEGED).on(MAY_3)))
        .hasSize(1);
  }

  @Test
  void otherActorsContradict() {
    assertThat(groups(attack("a").on(MAY_3), attack("b").by(BASE + "state/us").on(MAY_3)))
        .isEmpty();
  }

  @Test
  void whoeverIsDescribedWithoutANameMayBeAnybody() {
    String gunmen = BASE + "group/gunmen-in-a";
    people.add(new StoredEntity(gunmen, "group", "gunmen", Set.of(), Set.of(), Set.of("a"), true));

    assertThat(groups(attack("a").by(gunmen).on(MAY_3), attack("b").on(MAY_3))).hasSize(1);
  }

  @Test
  void anotherPlaceContradicts() {
    assertThat(groups(attack("a").on(MAY_3), attack("b").at(BASE + "place/herat").on(MAY_3)))
        .isEmpty();
  }

  @Test
  void typesOfOneFamilyMayBeOneEvent() {
    assertThat(groups(attack("a").on(MAY_3), attack("b").of("COERCE").on(MAY_3))).hasSize(1);
    assertThat(groups(attack("a").on(MAY_3), attack("b").of("AID").on(MAY_3))).isEmpty();
  }

  @Test
  void nothingJoinsEventsWithoutAParticipantOrPlaceInCommon() {
    assertThat(groups(attack("a").by().on(MAY_3), attack("b").at().by(BASE + "state/us").on(MAY_3)))
        .isEmpty();
  }

  @Test
  void wordsOfAnotherMeaningInAnArticleOfOtherWordsAreNotLinked() {
    StoredEvent one = attack("a").on(MAY_3);
    StoredEvent other = attack("b").on(MAY_3);
    settings.put(one.reports().getFirst(), setting(TEXT, 1, 0));
    settings.put(other.reports().getFirst(), setting(OTHER_TEXT, 0, 1));

    assertThat(new Consolidation(List.of(one, other), people, Map.of()).groups(settings)).isEmpty();
  }

  @Test
  void eventsThatContradictAreNotLinkedThroughAThird() {
    StoredEvent vague =
        new StoredEvent(
            BASE + "event/c",
            "ASSAULT",
            Realis.ACTUAL,
            Set.of(BASE + "state/af"),
            Set.of(),
            Set.of(),
            Optional.empty(),
            attack("c").on(MAY_3).reports());

    List<Group> groups = groups(attack("a").on(MAY_3), attack("b").on(MAY_3.plusDays(1)), vague);

    assertThat(groups)
        .noneMatch(
            group -> group.members().containsAll(List.of(BASE + "event/a", BASE + "event/b")));
  }

  @Test
  void theDeedOfAPresidentIsThatOfTheState() {
    people.add(person("ashraf-ghani", "Ashraf Ghani", Set.of(BASE + "state/af"), Set.of()));

    assertThat(
            groups(attack("a").on(MAY_3), attack("b").by(BASE + "person/ashraf-ghani").on(MAY_3)))
        .hasSize(1);
  }

  @Test
  void aLoneSurnameMeansWhoeverBearsItInTheSameEvent() {
    people.add(person("jane-roe", "Jane Roe", Set.of(), Set.of("a")));
    people.add(person("roe-in-b", "Roe", Set.of(), Set.of("b")));

    List<Group> groups =
        groups(
            attack("a").by(BASE + "person/jane-roe").on(MAY_3),
            attack("b").by(BASE + "person/roe-in-b").on(MAY_3));

    assertThat(groups)
        .filteredOn(group -> group.kind() == Kind.ENTITY)
        .singleElement()
        .satisfies(group -> {
          assertThat(group.members())
              .containsExactly(BASE + "person/jane-roe", BASE + "person/roe-in-b");
          assertThat(group.links().getFirst().bases()).containsExactly(Basis.SURNAME);
        });
  }

  @Test
  void aLoneSurnameOfAnotherEventMeansNobodyElse() {
    people.add(person("jane-roe", "Jane Roe", Set.of(), Set.of("a")));
    people.add(person("roe-in-b", "Roe", Set.of(), Set.of("b")));

    assertThat(
            groups(
                attack("a").by(BASE + "person/jane-roe").on(MAY_3),
                attack("b").by(BASE + "person/roe-in-b").on(MAY_3.plusDays(9))))
        .isEmpty();
  }

  private List<Group> groups(StoredEvent... events) {
    for (StoredEvent event : events) {
      event.reports().forEach(report -> settings.put(report, setting(TEXT, 1, 0)));
    }
    return new Consolidation(List.of(events), people, Map.of()).groups(settings);
  }

  private Setting setting(String text, float north, float east) {
    Span trigger = new Span(7, 15);
    Telling telling =
        new Telling(
            new EventState(new float[] {north, east}),
            north > 0 ? "attack" : "be",
            trigger,
            new Span(0, text.length()));
    return Setting.of(telling, text, rarity.weights(text), rarity);
  }

  private static StoredEntity person(
      String key, String name, Set<String> states, Set<String> stories) {
    return new StoredEntity(
        BASE + "person/" + key, "person", name, Set.of(), states, stories, key.contains("-in-"));
  }
}
