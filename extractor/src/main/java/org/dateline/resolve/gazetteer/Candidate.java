package org.dateline.resolve.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.resolve.Entity.Point;
import org.dateline.resolve.Identity.Known;

/** Something in the tables that a name may denote. */
public sealed interface Candidate {

  /** The best name in English. */
  String label();

  /** Something with an identity of its own and a position on the map. */
  sealed interface Located extends Candidate {

    Known identity();

    Point point();

    /** The states it lies in, ISO 3166-1 alpha-2; none for seas and continents. */
    List<String> states();

    /** How many live there; rough, 0 where nobody counts. */
    long people();
  }

  /**
   * A state or self-governing territory.
   *
   * @param iso2 ISO 3166-1 alpha-2; {@code iso3} alpha-3
   * @param capital the GeoNames id of its capital
   */
  record State(
      String iso2,
      String iso3,
      String label,
      Known identity,
      Point point,
      long people,
      OptionalInt capital)
      implements Located {

    @Override
    public List<String> states() {
      return List.of(iso2);
    }
  }

  /**
   * A city, town or village of GeoNames.
   *
   * @param feature the GeoNames feature code ("PPLC" is a capital)
   * @param admin1 the code of its first-level region ("US.IL")
   */
  record Town(
      int geonames,
      String label,
      Known identity,
      String feature,
      String state,
      String admin1,
      Point point,
      long people)
      implements Located {

    @Override
    public List<String> states() {
      return List.of(state);
    }
  }

  /**
   * A first- or second-level administrative region of GeoNames, known by its code ("US.IL",
   * "US.IL.167").
   */
  record AdminRegion(String code, String label, Known identity, Point point, long people)
      implements Located {

    @Override
    public List<String> states() {
      return List.of(code.substring(0, 2));
    }

    /** Whether it lies directly under its state. */
    public boolean firstLevel() {
      return code.indexOf('.') == code.lastIndexOf('.');
    }
  }

  /**
   * A continent, region, territory, sea, river, mountain range or the like.
   *
   * @param kind as written in the table ("sea")
   * @param admin1 the first-level administrative region that is the same, if one is
   */
  record NamedRegion(
      String label,
      Known identity,
      String kind,
      List<String> states,
      Point point,
      Optional<String> admin1,
      long people)
      implements Located {

    public NamedRegion {
      states = List.copyOf(states);
    }
  }

  /**
   * A building, a quarter or another small place that is known by itself.
   *
   * @param kind as written in the table ("stadium")
   * @param town that it is in
   */
  record Landmark(
      String label, Known identity, String kind, String state, Point point, Optional<Town> town)
      implements Located {

    @Override
    public List<String> states() {
      return List.of(state);
    }

    /** Not counted. */
    @Override
    public long people() {
      return 0;
    }
  }

  /**
   * An organisation of the tables.
   *
   * @param state the state it belongs to; empty for international ones
   * @param seat the state it sits in
   * @param sector a PLOVER sector code ("REB"); empty for international organisations
   * @param home the part of the world it is a body of ("Europe"), or the town it is in
   */
  record Organisation(
      String label,
      Known identity,
      Kind kind,
      Optional<String> state,
      Optional<String> seat,
      Optional<String> sector,
      Optional<Located> home)
      implements Candidate {

    /** The kinds that the table tells apart. */
    public enum Kind {
      INTERNATIONAL_ORGANISATION,
      GOVERNMENT_BODY,
      PARTY,
      ARMED_GROUP,
      MEDIA,
      COMPANY,
      SCHOOL,
      ORGANISATION
    }
  }

  /**
   * A seat of power whose name stands for a government or one of its bodies ("Downing Street").
   *
   * @param organisation the body, where the name means one body rather than the government
   * @param sector a PLOVER sector code
   * @param seat as a place
   */
  record Metonym(
      String label,
      State state,
      Optional<Organisation> organisation,
      String sector,
      Optional<Landmark> seat)
      implements Candidate {}

  /** An adjective or noun for the people of a state or region ("Israeli"). */
  record Demonym(String label, Located of) implements Candidate {}
}
