package org.dateline.resolve.confidence;

import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.resolve.WordList;

/**
 * How probable it is that an event with its type, realis, participants, place and date is what the
 * words tell: a logistic function of a sum of {@link Signs}, with weights that {@code
 * training/confidence.py} learns from events judged by hand.
 *
 * @param weights of named signs; a sign without a weight counts nothing
 */
public record Confidence(Map<String, Double> weights) {

  private static final String BIAS = "bias";
  private static final String ECB = "ecb";
  private static final String TIMEML = "timeml";

  public Confidence {
    weights = Map.copyOf(weights);
  }

  /** That of this jar. */
  public static Confidence load() {
    return new Confidence(
        WordList.read("confidence/weights.tsv", 2).rows().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> row.getFirst(), row -> Double.valueOf(row.getLast()))));
  }

  /** The probability, 0 to 1. */
  public double of(Signs signs) {
    double odds = weight(BIAS) + weight(ECB) * signs.ecb() + weight(TIMEML) * signs.timeml();
    for (String sign : signs.named()) {
      odds += weight(sign);
    }
    return 1 / (1 + Math.exp(-odds));
  }

  private double weight(String sign) {
    return weights.getOrDefault(sign, 0.0);
  }
}
