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
    assertThat(home("University of Alberta", "[O University of Alberta] _said so ."))
        .contains("Alberta");
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

  private static Optional<Container> container(String... sentences) {
    return RESOLVER.resolve(Story.of(sentences)).stream()
        .filter(Place.class::isInstance)
        .map(Place.class::cast)
        .filter(place -> place.label().endsWith("Old Fig Road"))
        .findFirst()
        .flatMap(Place::container);
  }
}
