package org.dateline.annotate.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.util.Span;

/** The most probable sequence of BIO labels in which no name begins with its inside (Viterbi). */
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
   * The names of a sentence, as spans of words with the label's type and, as probability, the mean
   * over its words of the probability of the label chosen.
   *
   * @param logs log-probabilities, [word][label]
   */
  List<Span> names(double[][] logs) {
    int[] path = path(logs);
    List<Span> names = new ArrayList<>();
    int begin = 0;
    while (begin < path.length) {
      int end = begin + 1;
      while (end < path.length && isInside(path[end])) {
        end++;
      }
      if (!type(path[begin]).isEmpty()) {
        names.add(new Span(begin, end, type(path[begin]), mean(logs, path, begin, end)));
      }
      begin = end;
    }
    return names;
  }

  private static double mean(double[][] logs, int[] path, int begin, int end) {
    double sum = 0;
    for (int i = begin; i < end; i++) {
      sum += Math.exp(logs[i][path[i]]);
    }
    return sum / (end - begin);
  }

  private int[] path(double[][] logs) {
    double[] best = new double[labels.size()];
    Arrays.setAll(best, label -> isInside(label) ? Double.NEGATIVE_INFINITY : 0);
    int[][] from = new int[logs.length][];
    for (int i = 0; i < logs.length; i++) {
      from[i] = new int[best.length];
      best = i == 0 ? sum(best, logs[i]) : step(best, logs[i], from[i]);
    }
    int[] path = new int[logs.length];
    int label = argmax(best);
    for (int i = logs.length - 1; i >= 0; i--) {
      path[i] = label;
      label = from[i][label];
    }
    return path;
  }

  private double[] step(double[] before, double[] here, int[] from) {
    double[] best = new double[here.length];
    for (int j = 0; j < here.length; j++) {
      double[] reach = before.clone();
      for (int i = 0; i < reach.length; i++) {
        reach[i] = follows[i][j] ? reach[i] : Double.NEGATIVE_INFINITY;
      }
      from[j] = argmax(reach);
      best[j] = reach[from[j]] + here[j];
    }
    return best;
  }

  private static double[] sum(double[] a, double[] b) {
    double[] sum = new double[a.length];
    Arrays.setAll(sum, i -> a[i] + b[i]);
    return sum;
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
