package org.dateline.annotate.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The most probable sequence of BIO labels in which no chunk begins with its inside (Viterbi). */
final class BioDecoder {

  private final List<String> labels;
  private final boolean[][] follows;

  BioDecoder(List<String> labels) {
    this.labels = List.copyOf(labels);
    follows = new boolean[labels.size()][labels.size()];
    for (int i = 0; i < labels.size(); i++) {
      for (int j = 0; j < labels.size(); j++) {
        follows[i][j] = !isInside(j) || type(i).equals(type(j));
      }
    }
  }

  /**
   * The chunks of a sentence.
   *
   * @param scores for each word the log-probability of each label
   */
  List<BioChunk> chunks(List<double[]> scores) {
    int[] path = path(scores);
    List<BioChunk> chunks = new ArrayList<>();
    int begin = 0;
    while (begin < path.length) {
      int end = begin + 1;
      while (end < path.length && isInside(path[end])) {
        end++;
      }
      if (!type(path[begin]).isEmpty()) {
        chunks.add(new BioChunk(begin, end, type(path[begin]), mean(scores, path, begin, end)));
      }
      begin = end;
    }
    return chunks;
  }

  private static double mean(List<double[]> scores, int[] path, int begin, int end) {
    double sum = 0;
    for (int i = begin; i < end; i++) {
      sum += Math.exp(scores.get(i)[path[i]]);
    }
    return sum / (end - begin);
  }

  private int[] path(List<double[]> scores) {
    double[] best = new double[labels.size()];
    Arrays.setAll(best, label -> isInside(label) ? Double.NEGATIVE_INFINITY : 0);
    int[][] from = new int[scores.size()][labels.size()];
    for (int i = 0; i < from.length; i++) {
      double[] reach = i == 0 ? best : step(best, from[i]);
      double[] here = scores.get(i);
      best = new double[reach.length];
      Arrays.setAll(best, label -> reach[label] + here[label]);
    }
    int[] path = new int[scores.size()];
    int label = argmax(best);
    for (int i = path.length - 1; i >= 0; i--) {
      path[i] = label;
      label = from[i][label];
    }
    return path;
  }

  /** The best sum with which each label can be reached; {@code from} takes the label before it. */
  private double[] step(double[] before, int[] from) {
    double[] best = new double[before.length];
    for (int j = 0; j < best.length; j++) {
      double[] reach = before.clone();
      for (int i = 0; i < reach.length; i++) {
        reach[i] = follows[i][j] ? reach[i] : Double.NEGATIVE_INFINITY;
      }
      from[j] = argmax(reach);
      best[j] = reach[from[j]];
    }
    return best;
  }

  private static int argmax(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }

  private boolean isInside(int label) {
    return labels.get(label).startsWith("I-");
  }

  /** What stands behind {@code B-} or {@code I-}; empty for {@code O}. */
  private String type(int label) {
    String name = labels.get(label);
    return name.equals("O") ? "" : name.substring(2);
  }
}
