package org.dateline.resolve.places;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.resolve.gazetteer.Candidate;
import org.dateline.resolve.gazetteer.Candidate.AdminRegion;
import org.dateline.resolve.gazetteer.Candidate.Demonym;
import org.dateline.resolve.gazetteer.Candidate.Located;
import org.dateline.resolve.gazetteer.Candidate.Metonym;
import org.dateline.resolve.gazetteer.Candidate.Organisation;
import org.dateline.resolve.gazetteer.Candidate.Town;
import org.dateline.resolve.gazetteer.Gazetteer;

/**
 * The places a name may denote, also where it says more than a name ("northern Kherson region").
 */
final class PlaceNames {

  private static final Pattern PART =
      Pattern.compile(
          "(?i)(?:(?:the|north|south|east|west|north-?east|north-?west|south-?east|south-?west)"
              + "(?:ern)?|central|mid|upper|lower|inner|greater|downtown|mainland|occupied"
              + "|metropolitan|rural|coastal)[ -]+(?<rest>\\p{L}.*)");
  private static final Pattern REGION =
      Pattern.compile(
          "(?<rest>.+) (?i:province|region|oblast|state|governorate|district|county|prefecture"
              + "|department|canton|territory)|(?i:province|region|state|county|governorate) (?:of )?"
              + "(?<of>.+)");
  private static final Pattern TOWN =
      Pattern.compile("(?<rest>.+) (?i:city|town|village)|(?i:city|town|village) of (?<of>.+)");

  /** Towns of this size are spoken of as often as an organisation with their name. */
  private static final int LARGE = 100_000;

  private final Gazetteer gazetteer;

  PlaceNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The places with the name, in the gazetteer's order; for a people, its lands. None when the name
   * is another's first: of an organisation or a seat of power with a small town's name.
   */
  List<Located> named(String written) {
    List<Located> found = exactly(written);
    if (!found.isEmpty()) {
      return found;
    }
    Matcher region = REGION.matcher(written);
    if (region.matches()) {
      return exactly(rest(region)).stream().filter(place -> !(place instanceof Town)).toList();
    }
    Matcher town = TOWN.matcher(written);
    if (town.matches()) {
      return exactly(rest(town)).stream().filter(Town.class::isInstance).toList();
    }
    Matcher part = PART.matcher(written);
    return part.matches() ? named(part.group("rest")) : List.of();
  }

  /** The regions that a short form after a comma may mean ("Ill."). */
  List<Located> abbreviated(String form) {
    return List.copyOf(gazetteer.abbreviated(form));
  }

  /** The states and regions whose people the name means ("Israelis"). */
  List<Located> peoples(String written) {
    return gazetteer.lookUp(written).stream()
        .filter(Demonym.class::isInstance)
        .map(demonym -> ((Demonym) demonym).of())
        .toList();
  }

  private List<Located> exactly(String written) {
    List<Candidate> candidates = gazetteer.lookUp(written);
    List<Located> lands = peoples(written);
    if (!lands.isEmpty() && candidates.stream().noneMatch(PlaceNames::isWide)) {
      return lands;
    }
    boolean anothers = candidates.stream().anyMatch(PlaceNames::isNoPlace);
    return candidates.stream()
        .filter(Located.class::isInstance)
        .map(candidate -> (Located) candidate)
        .filter(place -> !anothers || isLand(place) || place.people() >= LARGE)
        .toList();
  }

  private static boolean isLand(Candidate candidate) {
    return candidate instanceof Located && !(candidate instanceof Town);
  }

  /** Whether it is a land of its own, not a county with a people's name ("Canadian"). */
  private static boolean isWide(Candidate candidate) {
    return isLand(candidate) && !(candidate instanceof AdminRegion region && !region.firstLevel());
  }

  private static boolean isNoPlace(Candidate candidate) {
    return candidate instanceof Organisation || candidate instanceof Metonym;
  }

  private static String rest(Matcher matcher) {
    String rest = matcher.group("rest");
    return rest == null ? matcher.group("of") : rest;
  }
}
