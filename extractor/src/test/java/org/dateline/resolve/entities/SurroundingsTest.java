package org.dateline.resolve.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dateline.resolve.Entity.Container;
import org.dateline.resolve.Entity.Organisation;
import org.dateline.resolve.Entity.Place;
import org.dateline.resolve.Entity.Point;
import org.dateline.resolve.gazetteer.Gazetteer;
import org.dateline.resolve.places.PlaceResolver;
import org.junit.jupiter.api.Test;

final class SurroundingsTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final EntityResolver RESOLVER =
      new EntityResolver(GAZETTEER, new PlaceResolver(GAZETTEER, PlaceResolver.CAUTIOUS));

  @Test
  void anUnknownPlaceLiesInTheOneNamedAfterIt() {
    assertThat(container("A fire _burned at [L Old Fig Road] in [L Durban] ."))
        .map(Container::label)
        .contains("Durban");
  }

  @Test
  void anUnknownPlaceLiesInTheOneThatOwnsIt() {
    assertThat(container("[L Lima] _slept .", "A fire _burned at [L Durban] 's [L Old Fig Road] ."))
        .map(Container::label)
        .contains("Durban");
  }

  @Test
  void inNewsOfOtherStatesOnlyStreetsAndBuildingsLieInTheTown() {
    String[] news = {
      "[L Durban] _slept .", "[L Durban] _woke .", "[L Oldfig] and [L Old Fig Road] _ate ."
    };
    String[] abroad = {news[0], news[1], news[2], "[L Peru] _watched ."};
    assertThat(holder("Oldfig", news)).contains("Durban");
    assertThat(holder("Oldfig", abroad)).isEmpty();
    assertThat(holder("Old Fig Road", abroad)).contains("Durban");
  }

  @Test
  void aShortFormIsNoPlaceInTown() {
    assertThat(holder("QX", "[L Durban] _slept .", "[L Durban] _woke .", "[L QX] _ate ."))
        .isEmpty();
  }

  @Test
  void anUnknownPlaceLiesInTheOneOfItsName() {
    assertThat(
            container(
                "[L Lima] _slept .", "[L Durban] _woke .", "[L Durban Old Fig Road] _shook ."))
        .map(Container::label)
        .contains("Durban");
  }

  @Test
  void anUnknownPlaceLiesInTheTownOfTheArticle() {
    assertThat(container("[L Durban] _slept .", "[L Durban] _woke .", "[L Old Fig Road] _burned ."))
        .map(Container::label)
        .contains("Durban");
  }

  @Test
  void noEmbassyLiesInTheLandItStandsFor() {
    assertThat(container("[L Peruvian] cooks _slept .", "[L Peruvian Old Fig Road] _burned ."))
        .isEmpty();
  }

  @Test
  void containersLeadUpToTheState() {
    assertThat(container("A fire _burned at [L Old Fig Road] in [L Durban] ."))
        .flatMap(Container::within)
        .flatMap(Container::within)
        .map(Container::label)
        .contains("South Africa");
  }

  @Test
  void withoutSuchWordsNothingIsSaidOfIt() {
    assertThat(container("[L Durban] _slept .", "[L Lima] _woke .", "[L Old Fig Road] _burned ."))
        .isEmpty();
  }

  @Test
  void aCourtIsAtHomeInTheTownOfItsName() {
    assertThat(home("Delhi High Court", "[O Delhi High Court] _said so .")).contains("Delhi");
  }

  @Test
  void aUniversityIsAtHomeInTheRegionAfterOf() {
    assertThat(home("University of Tasmania", "[O University of Tasmania] _said so ."))
        .contains("Tasmania");
  }

  @Test
  void aUniversityOfTheTablesIsAtHomeInItsTown() {
    assertThat(home("Cornell University", "[O Cornell] _said so .")).contains("Ithaca");
  }

  @Test
  void aLandmarkLiesInItsTownWhateverItWasTakenFor() {
    assertThat(holder("Old Trafford", "They _met at [O Old Trafford] .")).contains("Manchester");
    assertThat(holder("Old Trafford", "They _met at [L Old Trafford] .")).contains("Manchester");
  }

  @Test
  void ofNamesakesTheOneNamedElsewhereCounts() {
    assertThat(point("[L Paris], [L Texas], _woke .", "[O Paris City Council] _said so ."))
        .hasValueSatisfying(point -> assertThat(point.longitude()).isLessThan(-90));
  }

  @Test
  void aNameThatManyPlacesHaveSaysNothing() {
    assertThat(home("Springfield Police", "[O Springfield Police] _said so .")).isEmpty();
  }

  /** "Human" is another spelling of Uman. */
  @Test
  void onlyTheUsualNameOfATownSaysSo() {
    assertThat(home("Human Rights Court", "[O Human Rights Court] _said so .")).isEmpty();
  }

  @Test
  void companiesAreNamedAfterAnything() {
    assertThat(home("Delhi Motors", "[L Delhi] _woke .", "[O Delhi Motors] _said so .")).isEmpty();
  }

  @Test
  void aBodyOfOnePartOfTheWorldIsAtHomeThere() {
    assertThat(home("European Union", "[O EU] _said so .")).contains("Europe");
  }

  private static Optional<String> home(String body, String... sentences) {
    return organisation(body, sentences).flatMap(Organisation::location).map(Container::label);
  }

  private static Optional<Point> point(String... sentences) {
    return organisation("Paris City Council", sentences)
        .flatMap(Organisation::location)
        .map(Container::point);
  }

  private static Optional<Organisation> organisation(String label, String... sentences) {
    return RESOLVER.resolve(Story.of(sentences)).stream()
        .filter(Organisation.class::isInstance)
        .map(Organisation.class::cast)
        .filter(body -> body.label().equals(label))
        .findFirst();
  }

  @Test
  void aSeatOfPowerIsABuildingWhereOneIsInIt() {
    assertThat(holder("White House", "They _met at the [L White House] ."))
        .contains("Washington, D.C.");
    assertThat(holder("Downing Street", "They _met in [L Number 10] .")).contains("London");
    assertThat(holder("White House", "The [L White House] _met them .")).isEmpty();
    assertThat(holder("White House", "The mood in [L White House] circles _sank .")).isEmpty();
  }

  @Test
  void aLandmarkIsNoTeam() {
    assertThat(
            RESOLVER.resolve(
                Story.of(
                    "The striker _scored a goal in the cup match .",
                    "[L Anfield] _beat [L Chelsea] in the league .")))
        .filteredOn(Organisation.class::isInstance)
        .extracting(body -> body.label())
        .doesNotContain("Anfield (team)");
  }

  private static Optional<String> holder(String place, String... sentences) {
    return container(place, sentences).map(Container::label);
  }

  private static Optional<Container> container(String... sentences) {
    return container("Old Fig Road", sentences);
  }

  private static Optional<Container> container(String ending, String[] sentences) {
    return RESOLVER.resolve(Story.of(sentences)).stream()
        .filter(Place.class::isInstance)
        .map(Place.class::cast)
        .filter(place -> place.label().endsWith(ending))
        .findFirst()
        .flatMap(Place::container);
  }
}
