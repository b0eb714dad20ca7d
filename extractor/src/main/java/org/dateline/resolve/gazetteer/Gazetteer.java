package org.dateline.resolve.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.resolve.Identity.Known;
import org.dateline.resolve.gazetteer.Candidate.AdminRegion;
import org.dateline.resolve.gazetteer.Candidate.Landmark;
import org.dateline.resolve.gazetteer.Candidate.Located;
import org.dateline.resolve.gazetteer.Candidate.NamedRegion;
import org.dateline.resolve.gazetteer.Candidate.State;
import org.dateline.resolve.gazetteer.Candidate.Town;

/**
 * The states, places and organisations of the world under their English names. Immutable after
 * loading; may be shared between threads. Sources are named in the tables' first lines.
 */
public final class Gazetteer {

  private final Names<Candidate> names;
  private final States states;
  private final Regions regions;
  private final Towns towns;
  private final Listed listed;

  private Gazetteer(Dictionary dictionary) {
    this.names = new Names<>();
    this.states = States.load(names);
    this.regions = Regions.load(names);
    this.towns = Towns.load();
    Landmarks.load(names, towns);
    Organisations.load(names, states, towns);
    this.listed = new Listed(dictionary, new Identified(names, towns)::find);
  }

  /** Reads the tables from the class path. */
  public static Gazetteer load() {
    return with(Dictionary.empty());
  }

  /** Reads the tables from the class path, and adds what a dictionary lists. */
  public static Gazetteer with(Dictionary dictionary) {
    return new Gazetteer(dictionary);
  }

  /**
   * What a name may denote: states, then regions, landmarks, organisations and metonyms, then
   * towns, the largest first. A leading article and marks are ignored, a possessive ending where
   * nothing has the name with it; case counts for acronyms and for names that begin in lower case.
   */
  public List<Candidate> lookUp(String name) {
    String written = withoutArticle(name.strip());
    List<Candidate> found = exactly(written);
    String bare = withoutPossessive(written);
    return found.isEmpty() && !bare.equals(written) ? exactly(bare) : found;
  }

  /** The person whom the dictionary lists under a name. */
  public Optional<Known> person(String name) {
    return listed.person(name);
  }

  /** The first-level regions that a form names only after a town's name ("Ill.", "NY"). */
  public List<AdminRegion> abbreviated(String form) {
    return regions.abbreviated(form.strip());
  }

  /** The state with an ISO 3166-1 alpha-2 code. */
  public Optional<State> state(String iso2) {
    return states.withCode(iso2);
  }

  /** The town with a GeoNames id. */
  public Optional<Town> town(int geonames) {
    return towns.withId(geonames);
  }

  /** The region of administration with a GeoNames code ("US.IL", "US.IL.167"). */
  public Optional<Located> region(String code) {
    return regions.withCode(code);
  }

  /** The next larger region or state that holds a place, where it lies in exactly one. */
  public Optional<Located> containerOf(Located place) {
    return switch (place) {
      case State state -> Optional.empty();
      case Town town -> region(town.admin1()).or(() -> state(town.state()).map(s -> s));
      case AdminRegion admin when admin.firstLevel() -> soleState(admin);
      case AdminRegion admin -> region(admin.code().substring(0, admin.code().lastIndexOf('.')));
      case NamedRegion region -> soleState(region);
      case Landmark landmark -> landmark.town().<Located>map(t -> t).or(() -> soleState(landmark));
    };
  }

  private Optional<Located> soleState(Located region) {
    return region.states().size() == 1
        ? state(region.states().getFirst()).map(state -> state)
        : Optional.empty();
  }

  private List<Candidate> exactly(String written) {
    if (written.isEmpty()) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>(names.named(written));
    found.addAll(towns.named(written));
    return listed.among(List.copyOf(found), written);
  }

  private static String withoutArticle(String name) {
    return name.startsWith("the ") ? name.substring(4).strip() : name;
  }

  private static String withoutPossessive(String name) {
    int length = name.length();
    if (length > 2 && name.charAt(length - 1) == 's' && apostropheAt(name, length - 2)) {
      return name.substring(0, length - 2);
    }
    return length > 1 && apostropheAt(name, length - 1) ? name.substring(0, length - 1) : name;
  }

  private static boolean apostropheAt(String name, int at) {
    return Spelling.isApostrophe(name.charAt(at));
  }
}
