package org.dateline.resolve.coreference;

import java.util.Map;

/**
 * The words of a stretch of text as a direction: the more often a word stands in it and the fewer
 * texts have the word, the more it weighs.
 *
 * @param weights the sum of whose squares is 1, or none
 */
public record WordWeights(Map<String, Double> weights) {

  public WordWeights {
    weights = Map.copyOf(weights);
  }

  /** The cosine of the angle to another's, 0 to 1. */
  double product(WordWeights other) {
    return weights.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .mapToDouble(own -> own.getValue() * other.weights.getOrDefault(own.getKey(), 0.0))
        .sum();
  }
}
