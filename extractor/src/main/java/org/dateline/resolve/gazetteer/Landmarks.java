package org.dateline.resolve.gazetteer;

import java.util.Optional;
import org.dateline.resolve.Entity.Point;
import org.dateline.resolve.gazetteer.Candidate.Landmark;
import org.dateline.resolve.gazetteer.Candidate.Town;
import org.dateline.resolve.gazetteer.Table.Row;

/** Reads buildings, quarters and other small places that are known by themselves. */
final class Landmarks {

  private Landmarks() {}

  /** Reads the table and enters the landmarks into {@code names}. */
  static void load(Names<Candidate> names, Towns towns) {
    for (Row row : Table.rows("landmarks.tsv", 7)) {
      Landmark landmark =
          landmark(row.text(0), row.text(1), row.text(3), row.point(4), row.optional(6), towns);
      names.add(landmark.label(), landmark);
      names.addAll(row.list(2), landmark);
    }
  }

  /**
   * A landmark of one of the tables.
   *
   * @param town the GeoNames id of the town that it is in
   */
  static Landmark landmark(
      String label, String kind, String state, Point point, Optional<String> town, Towns towns) {
    return new Landmark(
        label,
        Identities.of(Identities.slug(label), Optional.empty(), Optional.empty()),
        kind,
        state,
        point,
        town.map(id -> town(towns, label, id)));
  }

  private static Town town(Towns towns, String landmark, String geonames) {
    return towns
        .withId(Integer.parseInt(geonames))
        .orElseThrow(() ->
            new IllegalStateException(
                "%s: no town %s; take one of places.tsv.gz".formatted(landmark, geonames)));
  }
}
