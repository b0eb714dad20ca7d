package org.dateline.server.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a place lies on world.svg: the Natural Earth projection (Šavrič et al., "A polynomial
 * equation for the Natural Earth projection", 2011), as server/src/outline draws it.
 */
record Projection(double x, double y) {

  /** The size of the drawing. */
  static final double WIDTH = 1000;

  static final double HEIGHT = 445;

  private static final double EQUATOR = 260;
  private static final double SCALE = WIDTH / 2 / (Math.PI * 0.8707);

  private static final Pattern POINT =
      Pattern.compile("POINT\\s*\\(\\s*(-?[0-9.]+)\\s+(-?[0-9.]+)\\s*\\)");

  /** The place of a point in well-known text; none when it is no point. */
  static Optional<Projection> of(String text) {
    Matcher point = POINT.matcher(text);
    return point.matches()
        ? Optional.of(of(Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2))))
        : Optional.empty();
  }

  /** The place of a longitude and latitude in degrees. */
  static Projection of(double longitude, double latitude) {
    double l = Math.toRadians(longitude);
    double p = Math.toRadians(latitude);
    double p2 = p * p;
    double p4 = p2 * p2;
    double x =
        l * (0.8707 - 0.131979 * p2 + p4 * (-0.013791 + p4 * (0.003971 * p2 - 0.001529 * p4)));
    double y = p * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4)));
    return new Projection(WIDTH / 2 + x * SCALE, EQUATOR - y * SCALE);
  }
}
