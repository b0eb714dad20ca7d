package org.dateline.resolve.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dateline.resolve.Entity.Container;
import org.dateline.resolve.Entity.Place;
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

  private static Optional<Container> container(String... sentences) {
    return RESOLVER.resolve(Story.of(sentences)).stream()
        .filter(Place.class::isInstance)
        .map(Place.class::cast)
        .filter(place -> place.label().endsWith("Old Fig Road"))
        .findFirst()
        .flatMap(Place::container);
  }
}
