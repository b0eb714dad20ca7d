package org.dateline.resolve.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.resolve.Entity;
import org.dateline.resolve.gazetteer.Gazetteer;
import org.dateline.resolve.places.PlaceResolver;
import org.junit.jupiter.api.Test;

final class SportsReportTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final EntityResolver RESOLVER =
      new EntityResolver(GAZETTEER, new PlaceResolver(GAZETTEER, PlaceResolver.CAUTIOUS));

  private static final String SPORT = "The striker and the midfielder of a tournament _left .";

  @Test
  void inSportTheNameOfALandIsItsTeam() {
    assertThat(labels("[L England] _beat [L Germany] in soccer after a penalty ."))
        .containsExactly("England (team)", "Germany (team)");
  }

  @Test
  void whereSomethingHappensIsAPlaceInSportToo() {
    assertThat(labels("They _met in [L Germany] for soccer .")).containsExactly("Germany");
  }

  @Test
  void elsewhereLandsAreStates() {
    assertThat(RESOLVER.resolve(Story.of("[L France] _beat [L Germany] in a vote .")))
        .extracting(Entity::label)
        .containsExactly("France", "Germany");
  }

  @Test
  void whoPlaysForATeamStandsAfterItsName() {
    assertThat(labels("The [L England] captain _scored .")).containsExactly("England (team)");
  }

  @Test
  void aLineOfNothingButANameIsATeam() {
    assertThat(labels("[L Belgium]")).isEmpty();
  }

  @Test
  void teamsLoseToTeams() {
    assertThat(labels("They _lose to [L Moldova] .")).containsExactly("Moldova (team)");
    assertThat(labels("They _travelled to [L Moldova] .")).containsExactly("Moldova");
  }

  @Test
  void aTeamStaysOneWhereNoPlaceIsMeant() {
    assertThat(labels("[L Moldova] _beat [L Latvia] . The [L Moldova] hopes in [L Latvia] _rose ."))
        .containsExactly("Moldova (team)", "Latvia (team)", "Latvia");
  }

  @Test
  void aPeopleInSportIsNotItsState() {
    assertThat(RESOLVER.resolve(Story.of(SPORT, "The [N Chilean] _won .")))
        .singleElement()
        .isInstanceOf(Entity.Unnamed.class);
    assertThat(labels("The [N Austrian] defence _held .")).containsExactly("Austria (team)");
  }

  @Test
  void aCompanyInATableOfResultsIsATeam() {
    assertThat(labels("[O Boeing] [O Intel]")).isEmpty();
    assertThat(labels("[O Boeing] _paid .")).containsExactly("Boeing");
  }

  private static List<String> labels(String sentence) {
    return RESOLVER.resolve(Story.of(sentence, SPORT)).stream().map(Entity::label).toList();
  }
}
