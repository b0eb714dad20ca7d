package org.dateline.resolve.coreference;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.resolve.WordList;

/**
 * How probably two triggers tell of one event: log-odds that are a sum of features with weights
 * learnt from ECB+, which {@code training/coreference.py} writes.
 *
 * @param weights one for each feature that counts
 */
public record Odds(Map<Feature, Double> weights) {

  /** The least number of letters that two words of one family begin with ("meet", "meeting"). */
  private static final int SHARED_BEGINNING = 4;

  /** The greatest distance of triggers that stand side by side ("a deadly attack killed"). */
  private static final int BESIDE = 25;

  /** What of two triggers speaks for one event or against it. */
  public enum Feature {
    /** Always one. */
    BIAS,
    /** The product of their states. */
    STATE,
    /** They have one lemma. */
    LEMMA,
    /** Their lemmas begin alike. */
    FAMILY,
    /** They stand side by side in one sentence. */
    BESIDE,
    /** Both say to whom or what it is done or where, and not the same ({@link Particulars}). */
    OTHER_OBJECTS,
    /** Their sentences give numbers, and not the same. */
    OTHER_NUMBERS,
    /** How alike the words around them are. */
    WINDOW,
    /** How alike the words of their articles are. */
    ARTICLE,
    /** Its square root: the first words in common tell more than the last. */
    ARTICLE_ROOT,
    /** The same as {@link #ARTICLE} where they have one lemma, else nothing. */
    ARTICLE_AND_LEMMA
  }

  public Odds {
    weights = Map.copyOf(weights);
  }

  /** Those for triggers of one article. */
  public static Odds within() {
    return of(WordList.read("coreference/within.tsv", 2).rows());
  }

  /** Those for triggers of two articles. */
  public static Odds across() {
    return of(WordList.read("coreference/across.tsv", 2).rows());
  }

  /** From rows of a feature and its weight. */
  public static Odds of(List<List<String>> rows) {
    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    rows.forEach(
        row -> weights.put(Feature.valueOf(row.getFirst()), Double.parseDouble(row.getLast())));
    return new Odds(weights);
  }

  /** The probability, 0 to 1, that features with these values are those of one event. */
  public double probability(Map<Feature, Double> features) {
    double odds = 0;
    for (Feature feature : Feature.values()) {
      odds += weights.getOrDefault(feature, 0.0) * features.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + Math.exp(-odds));
  }

  /** That of two triggers of one article; 0 where the language model sees no trigger. */
  public double probability(Optional<Telling> one, Optional<Telling> other) {
    return one.flatMap(first -> other.map(second -> probability(features(first, second))))
        .orElse(0.0);
  }

  /** The features of two triggers of one article. */
  public static Map<Feature, Double> features(Telling one, Telling other) {
    Map<Feature, Double> features = words(one, other);
    boolean beside = one.sentence().equals(other.sentence()) && distance(one, other) <= BESIDE;
    features.put(Feature.BESIDE, number(beside));
    boolean otherObjects = one.particulars().differInObjects(other.particulars());
    features.put(Feature.OTHER_OBJECTS, number(otherObjects));
    return features;
  }

  /** The features of triggers of two articles. */
  public static Map<Feature, Double> features(Setting one, Setting other) {
    Map<Feature, Double> features = words(one.telling(), other.telling());
    features.put(Feature.WINDOW, one.window().product(other.window()));
    double article = one.article().product(other.article());
    features.put(Feature.ARTICLE, article);
    features.put(Feature.ARTICLE_ROOT, Math.sqrt(article));
    features.put(Feature.ARTICLE_AND_LEMMA, article * features.getOrDefault(Feature.LEMMA, 0.0));
    return features;
  }

  private static Map<Feature, Double> words(Telling one, Telling other) {
    Map<Feature, Double> features = new EnumMap<>(Feature.class);
    boolean same = one.lemma().equals(other.lemma());
    features.put(Feature.BIAS, 1.0);
    features.put(Feature.STATE, one.state().product(other.state()));
    features.put(Feature.LEMMA, number(same));
    features.put(Feature.FAMILY, number(!same && isFamily(one.lemma(), other.lemma())));
    boolean otherNumbers = one.particulars().differInNumbers(other.particulars());
    features.put(Feature.OTHER_NUMBERS, number(otherNumbers));
    return features;
  }

  /** Whether two lemmas begin alike ("meet", "meeting"). */
  public static boolean isFamily(String one, String other) {
    return one.length() >= SHARED_BEGINNING && one.regionMatches(0, other, 0, SHARED_BEGINNING);
  }

  private static int distance(Telling one, Telling other) {
    return Math.abs(one.trigger().begin() - other.trigger().begin());
  }

  private static double number(boolean holds) {
    return holds ? 1 : 0;
  }
}
