package org.dateline.resolve.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How rare each word is among some texts, learnt text by text. */
public final class Rarity {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

  private final Map<String, Integer> texts = new HashMap<>();
  private int count;

  /** Takes one text more into account. */
  public void learn(String text) {
    count++;
    new HashSet<>(words(text)).forEach(word -> texts.merge(word, 1, Integer::sum));
  }

  /** The weights of the words of a text. */
  public WordWeights weights(String text) {
    Map<String, Double> weights = new HashMap<>();
    Map<String, Integer> times = new HashMap<>();
    words(text).forEach(word -> times.merge(word, 1, Integer::sum));
    times.forEach((word, often) -> weights.put(word, (1 + Math.log(often)) * rarity(word)));
    double norm =
        Math.sqrt(weights.values().stream().sorted().mapToDouble(weight -> weight * weight).sum());
    if (norm > 0) {
      weights.replaceAll((word, weight) -> weight / norm);
    }
    return new WordWeights(weights);
  }

  /** The logarithm of one over the share of texts with the word; none where every text has it. */
  private double rarity(String word) {
    return Math.max(0, Math.log((count + 1) / (texts.getOrDefault(word, 0) + 0.5)));
  }

  private static List<String> words(String text) {
    Stream<MatchResult> found = WORD.matcher(text.toLowerCase(Locale.ROOT)).results();
    return found.map(MatchResult::group).toList();
  }
}
