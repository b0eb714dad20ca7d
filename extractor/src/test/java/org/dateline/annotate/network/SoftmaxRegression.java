package org.dateline.annotate.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A linear classifier over standardised features, trained with Adam on mini-batches. */
final class SoftmaxRegression {

  private static final int BATCH = 512;
  private static final int EPOCHS = 8;
  private static final double RATE = 2e-3;

  private final int features;
  private final int labels;
  // Weights [feature * labels + label], then the biases; with Adam's two moments of each.
  private final double[] parameters;
  private final double[] mean;
  private final double[] square;
  private int step;

  SoftmaxRegression(int features, int labels) {
    this.features = features;
    this.labels = labels;
    parameters = new double[(features + 1) * labels];
    mean = new double[parameters.length];
    square = new double[parameters.length];
  }

  /** Learns from rows whose features have about mean 0 and variance 1. */
  void train(List<float[]> rows, List<Integer> gold) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, rows.size()).boxed().toList());
    Random random = new Random(1);
    int steps = EPOCHS * ((rows.size() + BATCH - 1) / BATCH);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (int i = 0; i < order.size(); i += BATCH) {
        double[] gradient = new double[parameters.length];
        List<Integer> batch = order.subList(i, Math.min(order.size(), i + BATCH));
        for (int row : batch) {
          addGradient(rows.get(row), gold.get(row), gradient);
        }
        update(gradient, batch.size(), RATE * (1 - (double) step / steps));
      }
    }
  }

  /** The weights [feature][label]. */
  float[][] weights() {
    float[][] weights = new float[features][labels];
    for (int i = 0; i < features * labels; i++) {
      weights[i / labels][i % labels] = (float) parameters[i];
    }
    return weights;
  }

  float[] bias() {
    float[] bias = new float[labels];
    for (int i = 0; i < labels; i++) {
      bias[i] = (float) parameters[features * labels + i];
    }
    return bias;
  }

  private void addGradient(float[] row, int gold, double[] gradient) {
    double[] error = probabilities(row);
    error[gold] -= 1;
    for (int i = 0; i <= features; i++) {
      double value = i < features ? row[i] : 1;
      for (int j = 0; j < labels; j++) {
        gradient[i * labels + j] += value * error[j];
      }
    }
  }

  private double[] probabilities(float[] row) {
    double[] scores = new double[labels];
    for (int i = 0; i <= features; i++) {
      double value = i < features ? row[i] : 1;
      for (int j = 0; j < labels; j++) {
        scores[j] += value * parameters[i * labels + j];
      }
    }
    double sum = 0;
    for (int j = 0; j < labels; j++) {
      scores[j] = Math.exp(scores[j]);
      sum += scores[j];
    }
    for (int j = 0; j < labels; j++) {
      scores[j] /= sum;
    }
    return scores;
  }

  private void update(double[] gradient, int rows, double rate) {
    step++;
    double meanScale = 1 - Math.pow(.9, step);
    double squareScale = 1 - Math.pow(.98, step);
    for (int i = 0; i < parameters.length; i++) {
      double slope = gradient[i] / rows;
      mean[i] = .9 * mean[i] + .1 * slope;
      square[i] = .98 * square[i] + .02 * slope * slope;
      parameters[i] -= rate * mean[i] / meanScale / (Math.sqrt(square[i] / squareScale) + 1e-8);
    }
  }
}
