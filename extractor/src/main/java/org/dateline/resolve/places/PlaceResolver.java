package org.dateline.resolve.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.read.Article;
import org.dateline.resolve.gazetteer.Candidate.Located;
import org.dateline.resolve.gazetteer.Gazetteer;
import org.dateline.text.Span;

/**
 * Decides which place each name of an article means. What speaks for a place: how many people live
 * there, the land named beside it, the other places of the article, its dateline and its
 * publisher's home. A name means one place throughout an article unless the text says otherwise
 * beside it.
 */
public final class PlaceResolver {

  /** Sharpness of belief in each round: all readings stay open at first. */
  private static final double[] ROUNDS = {0.7, 1, 1.5, 2};

  private static final double DATELINE = 2;
  private static final double HOME = 0.5;

  /** The confidence from which an answer is more often right than wrong. */
  public static final double CAUTIOUS = 0.5;

  private final double leastConfidence;
  private final PlaceNames placeNames;
  private final Qualifiers qualifiers;
  private final HomeRegion homeRegion;

  /**
   * @param leastConfidence an answer with less is left out, 0 to 1; {@link #CAUTIOUS} for facts
   */
  public PlaceResolver(Gazetteer gazetteer, double leastConfidence) {
    this.leastConfidence = leastConfidence;
    this.placeNames = new PlaceNames(gazetteer);
    this.qualifiers = new Qualifiers(gazetteer, placeNames);
    this.homeRegion = new HomeRegion(gazetteer);
  }

  /**
   * The names that mean a place, each with its place.
   *
   * @param names spans in the article's text, in order, none overlapping; names of persons should
   *     not be among them, words for peoples may ("Israelis"): they mean their land here and help
   *     to place the others
   * @return in the order of the names; names without candidates, and those with too little
   *     confidence in any, are left out
   */
  public List<ResolvedPlace> resolve(Article article, List<Span> names) {
    List<PlaceName> readings = new Readings(placeNames, qualifiers, article.text()).gather(names);
    List<PlaceName> evidence = new ArrayList<>(readings);
    evidence.addAll(background(article));
    Context context = new Context(evidence);
    for (double sharpness : ROUNDS) {
      evidence.forEach(name -> name.believe(place -> context.supportFor(place, name), sharpness));
    }
    return readings.stream()
        .flatMap(PlaceResolver::decided)
        .filter(place -> place.confidence() >= leastConfidence)
        .sorted(Comparator.comparing(ResolvedPlace::span))
        .toList();
  }

  /** The places that unknown places of an article lie in. */
  public Surroundings surroundings(Article article, List<ResolvedPlace> resolved) {
    return new Surroundings(article, resolved, placeNames);
  }

  /** What is not a place name of the text but tells about its places. */
  private List<PlaceName> background(Article article) {
    List<PlaceName> background = new ArrayList<>();
    article
        .dateline()
        .ifPresent(
            written -> background.addAll(evidence(placeNames.named(written), written, DATELINE)));
    homeRegion
        .of(article)
        .ifPresent(home -> background.addAll(evidence(List.of(home), home.label(), HOME)));
    return background;
  }

  private static List<PlaceName> evidence(List<Located> places, String written, double weight) {
    double[] standing = places.stream().mapToDouble(place -> Prior.of(place, written)).toArray();
    return places.isEmpty() ? List.of() : List.of(new PlaceName(places, standing, weight));
  }

  private static Stream<ResolvedPlace> decided(PlaceName name) {
    return name.mentions().stream()
        .map(span -> new ResolvedPlace(span, name.best(), name.confidence()));
  }
}
