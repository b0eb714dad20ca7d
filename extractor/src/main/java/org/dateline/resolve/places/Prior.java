package org.dateline.resolve.places;

import org.dateline.resolve.gazetteer.Candidate.AdminRegion;
import org.dateline.resolve.gazetteer.Candidate.Landmark;
import org.dateline.resolve.gazetteer.Candidate.Located;
import org.dateline.resolve.gazetteer.Candidate.NamedRegion;
import org.dateline.resolve.gazetteer.Candidate.State;
import org.dateline.resolve.gazetteer.Candidate.Town;

/**
 * How much a place is spoken of, before the article is read: the common logarithm of the people who
 * live there, with allowances by kind. A step of 1 stands for ten times as likely.
 */
final class Prior {

  private static final double STATE = 2.0;
  private static final double CAPITAL = 1.3;
  private static final double SEAT = 0.3;
  private static final double QUARTER = -1.0;
  private static final double OTHER_NAME = -0.2;
  private static final double BARE_NAME = -0.6;
  private static final double FIRST_LEVEL = -0.8;
  private static final double SECOND_LEVEL = -1.2;
  private static final double NAMED_REGION = 7.0;
  private static final double COUNTY = 5.5;
  private static final double LANDMARK = 5.5;

  private Prior() {}

  static double of(Located place, String written) {
    return switch (place) {
      case State state -> Math.log10(state.people() + 1e5) + STATE;
      case NamedRegion region when region.kind().equals("county") -> COUNTY;
      case NamedRegion region -> Math.max(NAMED_REGION, Math.log10(region.people() + 1.0));
      case Landmark landmark -> LANDMARK;
      case AdminRegion region ->
          Math.log10(region.people() + 1e3)
              + (region.firstLevel() ? FIRST_LEVEL : SECOND_LEVEL)
              + (region.label().equalsIgnoreCase(written) ? 0 : BARE_NAME);
      case Town town ->
          Math.log10(town.people() + 100.0)
              + feature(town.feature())
              + (town.label().equalsIgnoreCase(written) ? 0 : OTHER_NAME);
    };
  }

  private static double feature(String code) {
    return switch (code) {
      case "PPLC", "PPLG" -> CAPITAL;
      case "PPLA" -> SEAT;
      case "PPLX" -> QUARTER;
      default -> 0;
    };
  }
}
