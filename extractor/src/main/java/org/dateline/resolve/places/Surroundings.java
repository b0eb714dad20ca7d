package org.dateline.resolve.places;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.read.Article;
import org.dateline.resolve.gazetteer.Candidate.Located;
import org.dateline.resolve.gazetteer.Candidate.State;
import org.dateline.resolve.gazetteer.Candidate.Town;
import org.dateline.text.Span;

/**
 * The known place that an unknown one lies in ("Harbour Road in Durban", "Durban Town Hall"): the
 * one named right after it, else one named elsewhere that its own name begins with, else the town
 * that an article is about, where it is about one.
 */
public final class Surroundings {

  private static final Pattern IN = Pattern.compile("(?:,| in| at| near| \\(|, in)\\s*(?:the )?");

  /** "BC", "T&T": more often a land or a body than a place in town. */
  private static final Pattern SHORT_FORM = Pattern.compile("[\\p{Lu}&.]{2,5}");

  /** The share of an article's town names that makes it about the towns around one. */
  private static final double ABOUT = 0.7;

  private static final int FEWEST_MENTIONS = 2;
  private static final double AROUND_KM = 60;

  private final String text;
  private final Optional<String> dateline;
  private final List<ResolvedPlace> resolved;
  private final PlaceNames placeNames;
  private final Optional<Located> home;

  Surroundings(Article article, List<ResolvedPlace> resolved, PlaceNames placeNames) {
    this.text = article.text();
    this.dateline = article.dateline();
    this.resolved = List.copyOf(resolved);
    this.placeNames = placeNames;
    this.home = home();
  }

  /** The smallest known place that holds the one of a name; empty where the text does not tell. */
  public Optional<Located> of(Span name) {
    return after(name)
        .or(() -> within(name.in(text)))
        .or(() -> home.filter(town -> !SHORT_FORM.matcher(name.in(text)).matches()))
        .filter(place -> place.states().size() == 1);
  }

  private Optional<Located> after(Span name) {
    return resolved.stream()
        .filter(place -> place.span().begin() >= name.end())
        .findFirst()
        .filter(place -> isBetween(name.end(), place.span().begin()))
        .map(ResolvedPlace::place);
  }

  private boolean isBetween(int end, int begin) {
    return IN.matcher(text.substring(end, begin)).matches();
  }

  /**
   * The longest beginning of the name that the article names as a place elsewhere; no people, whose
   * embassies and quarters lie in other lands.
   */
  private Optional<Located> within(String name) {
    return resolved.stream()
        .filter(place -> name.startsWith(place.span().in(text) + " "))
        .filter(place -> placeNames.peoples(place.span().in(text)).isEmpty())
        .max(Comparator.comparingInt(place -> place.span().length()))
        .map(ResolvedPlace::place);
  }

  /** The town most spoken of, where most towns lie around it and no dateline names another. */
  private Optional<Located> home() {
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
        .filter(other ->
            Geography.contains(other.getKey(), town)
                || Geography.kilometres(town.point(), other.getKey().point()) < AROUND_KM)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
