package org.dateline.resolve.places;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.read.Article;
import org.dateline.resolve.gazetteer.Candidate.Located;
import org.dateline.resolve.gazetteer.Candidate.State;
import org.dateline.resolve.gazetteer.Candidate.Town;
import org.dateline.text.Span;

/**
 * The known places that an unknown one may lie in: the one named right after it ("Harbour Road in
 * Durban"), the one that owns it ("Durban's Harbour Road"), one named elsewhere that its own name
 * begins with ("Durban Town Hall"), the town that an article is about; and those that bodies are at
 * home in by their names ("Delhi High Court", "University of Alberta").
 */
public final class Surroundings {

  private static final Pattern IN = Pattern.compile("(?:,| in| at| near| \\(|, in)\\s*(?:the )?");

  private static final Pattern POSSESSIVE = Pattern.compile("\\s*['’]s?\\s");

  /** The share of an article's town names that makes it about the towns around one. */
  private static final double ABOUT = 0.7;

  private static final int FEWEST_MENTIONS = 2;

  /** By how much a place must be better known than its namesakes: ten times. */
  private static final double STEP = 1;

  private static final int TOWN_IN_A_NAME = 50_000;
  private static final double AROUND_KM = 60;

  private final String text;
  private final Optional<String> dateline;
  private final List<ResolvedPlace> resolved;
  private final PlaceNames placeNames;
  private final Optional<Located> town;

  Surroundings(Article article, List<ResolvedPlace> resolved, PlaceNames placeNames) {
    this.text = article.text();
    this.dateline = article.dateline();
    this.resolved = List.copyOf(resolved);
    this.placeNames = placeNames;
    this.town = mostSpokenOf();
  }

  /** The known place that the words beside a name put it in. */
  public Optional<Located> beside(Span name) {
    return after(name).or(() -> owner(name)).filter(Surroundings::isInOneState);
  }

  /**
   * The longest beginning of the name that the article names as a place elsewhere; no people, whose
   * embassies and quarters lie in other lands.
   */
  public Optional<Located> within(String name) {
    return resolved.stream()
        .filter(place -> name.startsWith(place.span().in(text) + " "))
        .filter(place -> placeNames.peoples(place.span().in(text)).isEmpty())
        .max(Comparator.comparingInt(place -> place.span().length()))
        .map(ResolvedPlace::place)
        .filter(Surroundings::isInOneState);
  }

  /** The town that the article is about. */
  public Optional<Located> town() {
    return town.filter(Surroundings::isInOneState);
  }

  /** The same, where the article speaks of no other state: local news. */
  public Optional<Located> townOfLocalNews() {
    return town()
        .filter(home ->
            resolved.stream().allMatch(place -> place.place().states().equals(home.states())));
  }

  private static boolean isInOneState(Located place) {
    return place.states().size() == 1;
  }

  /**
   * The town or region that the name of a body puts it in, by its first words or those after "of".
   */
  public Optional<Located> home(String body) {
    return within(body).or(() -> ownWords(body)).filter(place -> !(place instanceof State));
  }

  private Optional<Located> ownWords(String body) {
    List<String> words = List.of(body.split(" ", -1));
    Stream<List<String>> first =
        IntStream.range(1, words.size()).mapToObj(end -> words.subList(0, end));
    Stream<List<String>> last =
        IntStream.range(1, words.size() - 1)
            .filter(of -> words.get(of).equals("of"))
            .mapToObj(of -> words.subList(of + 1, words.size()));
    return Stream.concat(last, first)
        .sorted(Comparator.comparingInt(part -> -part.size()))
        .map(part -> String.join(" ", part))
        .filter(part -> placeNames.peoples(part).isEmpty())
        .flatMap(part -> elsewhere(part).or(() -> wellKnown(part)).stream())
        .findFirst();
  }

  private Optional<Located> elsewhere(String name) {
    return resolved.stream()
        .filter(place -> place.span().in(text).equals(name))
        .map(ResolvedPlace::place)
        .findFirst();
  }

  /** A region right below its state or a larger town, far better known than all namesakes. */
  private Optional<Located> wellKnown(String name) {
    List<Located> places =
        placeNames.named(name).stream()
            .sorted(Comparator.comparingDouble(place -> -Prior.of(place, name)))
            .toList();
    return places.stream()
        .findFirst()
        .filter(best -> best.label().equals(name))
        .filter(best -> best instanceof Town ? best.people() >= TOWN_IN_A_NAME : isRegion(best))
        .filter(best ->
            places.stream()
                .filter(other -> !isAround(other, best))
                .noneMatch(other -> Prior.of(other, name) > Prior.of(best, name) - STEP));
  }

  private static boolean isRegion(Located place) {
    return Geography.firstLevel(place).isPresent();
  }

  private Optional<Located> after(Span name) {
    return resolved.stream()
        .filter(place -> place.span().begin() >= name.end())
        .findFirst()
        .filter(place -> isBetween(name.end(), place.span().begin()))
        .map(ResolvedPlace::place);
  }

  private Optional<Located> owner(Span name) {
    return resolved.stream()
        .filter(place -> place.span().end() < name.begin())
        .reduce((earlier, later) -> later)
        .filter(
            place -> POSSESSIVE.matcher(text.substring(place.span().end(), name.begin())).matches())
        .map(ResolvedPlace::place);
  }

  private boolean isBetween(int end, int begin) {
    return IN.matcher(text.substring(end, begin)).matches();
  }

  /** The town most spoken of, where most towns lie around it and no dateline names another. */
  private Optional<Located> mostSpokenOf() {
    Map<Located, Integer> towns = new LinkedHashMap<>();
    resolved.stream()
        .map(ResolvedPlace::place)
        .filter(place -> !(place instanceof State) && Geography.firstLevel(place).isPresent())
        .forEach(place -> towns.merge(place, 1, Integer::sum));
    int all = towns.values().stream().mapToInt(Integer::intValue).sum();
    return towns.entrySet().stream()
        .filter(town -> town.getKey() instanceof Town)
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .filter(town -> dateline.filter(other -> !other.equalsIgnoreCase(town.label())).isEmpty())
        .filter(town -> around(town, towns) >= Math.max(FEWEST_MENTIONS, ABOUT * all));
  }

  private static int around(Located town, Map<Located, Integer> towns) {
    return towns.entrySet().stream()
        .filter(other -> isAround(other.getKey(), town))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private static boolean isAround(Located place, Located town) {
    return Geography.contains(place, town)
        || Geography.kilometres(town.point(), place.point()) < AROUND_KM;
  }
}
