package org.dateline.resolve.places;

import java.util.Optional;
import org.dateline.resolve.Entity.Point;
import org.dateline.resolve.gazetteer.Candidate.AdminRegion;
import org.dateline.resolve.gazetteer.Candidate.Landmark;
import org.dateline.resolve.gazetteer.Candidate.Located;
import org.dateline.resolve.gazetteer.Candidate.NamedRegion;
import org.dateline.resolve.gazetteer.Candidate.State;
import org.dateline.resolve.gazetteer.Candidate.Town;

/** How places lie to one another. */
final class Geography {

  private static final double EARTH_DIAMETER_KM = 12_742;

  private Geography() {}

  /** Great-circle distance in kilometres (haversine formula, spherical Earth). */
  static double kilometres(Point a, Point b) {
    double north = Math.toRadians(b.latitude() - a.latitude());
    double east = Math.toRadians(b.longitude() - a.longitude());
    double chord =
        Math.pow(Math.sin(north / 2), 2)
            + Math.cos(Math.toRadians(a.latitude()))
                * Math.cos(Math.toRadians(b.latitude()))
                * Math.pow(Math.sin(east / 2), 2);
    return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
  }

  /** Whether the tables put one place within another. */
  static boolean contains(Located outer, Located inner) {
    return switch (outer) {
      case State state -> !(inner instanceof State) && inner.states().contains(state.iso2());
      case AdminRegion region -> isUnder(region.code(), inner);
      case NamedRegion region -> region.admin1().filter(code -> isUnder(code, inner)).isPresent();
      case Town town ->
          inner instanceof Landmark landmark && landmark.town().equals(Optional.of(town));
      case Landmark landmark -> false;
    };
  }

  /** The first-level administrative region a place is or lies in ("US.IL"). */
  static Optional<String> firstLevel(Located place) {
    return switch (place) {
      case State state -> Optional.empty();
      case Town town -> Optional.of(town.admin1());
      case AdminRegion region -> Optional.of(firstLevel(region.code()));
      case NamedRegion region -> region.admin1();
      case Landmark landmark -> landmark.town().map(Town::admin1);
    };
  }

  private static String firstLevel(String code) {
    int second = code.indexOf('.', code.indexOf('.') + 1);
    return second < 0 ? code : code.substring(0, second);
  }

  private static boolean isUnder(String code, Located inner) {
    return switch (inner) {
      case Town town -> town.admin1().equals(code);
      case AdminRegion region -> region.code().startsWith(code + ".");
      case State state -> false;
      case NamedRegion region -> false;
      case Landmark landmark -> landmark.town().filter(town -> isUnder(code, town)).isPresent();
    };
  }
}
