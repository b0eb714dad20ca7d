package org.dateline.resolve.places;

import java.util.List;
import java.util.Optional;
import org.dateline.resolve.gazetteer.Candidate.Located;
import org.dateline.resolve.gazetteer.Candidate.Town;

/**
 * What the other names of an article say for a place: that theirs lie near it or in one land with
 * it.
 */
final class Context {

  private static final double STRENGTH = 3;
  private static final double NEAR_KM = 120;
  private static final double SAME_REGION = 0.5;
  private static final double SAME_STATE = 0.15;
  private static final double WITHIN = 0.8;

  private final List<PlaceName> names;

  Context(List<PlaceName> names) {
    this.names = List.copyOf(names);
  }

  /** Support for a reading of one name by all others, in steps of ten times. */
  double supportFor(Located place, PlaceName of) {
    double sum = 0;
    for (PlaceName other : names) {
      if (other != of) {
        sum += other.weight() * other.expected(theirs -> kinship(place, theirs));
      }
    }
    return STRENGTH * Math.log1p(2 * sum) / Math.log(3);
  }

  /** 1 for neighbours, 0 for places that have nothing to do with each other. */
  private static double kinship(Located place, Located other) {
    if (Geography.contains(other, place) || Geography.contains(place, other)) {
      return isWide(place) || isWide(other) ? SAME_STATE : WITHIN;
    }
    double near = Math.exp(-Geography.kilometres(place.point(), other.point()) / NEAR_KM);
    return Math.max(near, sharedLand(place, other));
  }

  private static double sharedLand(Located place, Located other) {
    Optional<String> region = Geography.firstLevel(place);
    if (region.isPresent() && region.equals(Geography.firstLevel(other))) {
      return SAME_REGION;
    }
    boolean sameState = place.states().stream().anyMatch(other.states()::contains);
    return sameState ? SAME_STATE : 0;
  }

  private static boolean isWide(Located place) {
    return !(place instanceof Town) && Geography.firstLevel(place).isEmpty();
  }
}
