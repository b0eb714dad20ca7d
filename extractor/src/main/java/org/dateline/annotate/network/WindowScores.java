package org.dateline.annotate.network;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The network's answers for one window. Words count from 0; in {@code arcs} and {@code relations}
 * the root stands before them.
 */
final class WindowScores {

  private final Map<Output, FloatBuffer> values;
  private final int rows;

  /**
   * Of a window.
   *
   * @param values of each output, row after row
   * @param words of the window
   */
  WindowScores(Map<Output, FloatBuffer> values, int words) {
    this.values = Map.copyOf(values);
    rows = words + 1;
  }

  double[] logProbabilities(Output output, int word) {
    float[] row = row(output, word);
    double log = log(IntStream.range(0, row.length).mapToDouble(label -> row[label]).toArray());
    double[] logs = new double[row.length];
    Arrays.setAll(logs, label -> row[label] - log);
    return logs;
  }

  /** How probable one of some scores is among them. */
  static double probability(double[] scores, int one) {
    return Math.exp(scores[one] - log(scores));
  }

  /** The logarithm of the sum of the scores' exponentials. */
  private static double log(double[] scores) {
    double most = DoubleStream.of(scores).max().orElseThrow();
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - most);
    }
    return most + Math.log(sum);
  }

  /** The number of the label with the highest score. */
  int best(Output output, int word) {
    return best(row(output, word));
  }

  float[] state(int word) {
    return row(Output.STATES, word);
  }

  /** For each of the words {@code [begin, end)} the scores of the root and of them as its head. */
  double[][] arcs(int begin, int end) {
    double[][] arcs = new double[end - begin][end - begin + 1];
    for (int word = begin; word < end; word++) {
      float[] row = row(Output.ARCS, word);
      arcs[word - begin][0] = row[0];
      for (int head = begin; head < end; head++) {
        arcs[word - begin][head - begin + 1] = row[head + 1];
      }
    }
    return arcs;
  }

  /** The number of the relation with the highest score, other than one. */
  int relation(int dependent, int head, int other) {
    float[] scores = row(Output.RELATIONS, rows, (dependent + 1) * rows + head + 1);
    scores[other] = Float.NEGATIVE_INFINITY;
    return best(scores);
  }

  private float[] row(Output output, int word) {
    return row(output, 1, word + 1);
  }

  /** One of {@code rows * columns} rows. */
  private float[] row(Output output, int columns, int number) {
    FloatBuffer all = Objects.requireNonNull(values.get(output));
    float[] row = new float[all.limit() / (rows * columns)];
    all.get(number * row.length, row);
    return row;
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }
}
