package org.dateline.export;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place of an event. */
public record Spot(String iri, String label, Optional<Point> point) {

  /** Degrees in CRS84. */
  public record Point(double longitude, double latitude) {

    private static final Pattern WKT =
        Pattern.compile("POINT\\s*\\(\\s*(-?[0-9.]+)\\s+(-?[0-9.]+)\\s*\\)");

    /** Reads well-known text; none when it is no point. */
    static Optional<Point> parse(String wkt) {
      Matcher point = WKT.matcher(wkt);
      return point.matches()
          ? Optional.of(
              new Point(Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2))))
          : Optional.empty();
    }
  }
}
