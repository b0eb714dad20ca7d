package org.dateline.annotate.network;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The best dependency tree with a single root: a maximum spanning arborescence, by Chu and Liu 1965
 * and Edmonds 1967. Nodes are numbered from 1, 0 is the root.
 */
final class SpanningTree {

  private static final double NEVER = Double.NEGATIVE_INFINITY;

  /** Off every arc from the root, so that no second one can pay. */
  private static final double ONE_ROOT = 1e6;

  private final double[][] scores;
  private final int[] heads;
  private final int[] cycle;
  private final int[] rest;

  private SpanningTree(double[][] scores, int[] heads, int[] cycle) {
    this.scores = scores;
    this.heads = heads;
    this.cycle = cycle;
    rest =
        IntStream.range(0, heads.length)
            .filter(node -> IntStream.of(cycle).noneMatch(member -> member == node))
            .toArray();
  }

  /**
   * The head of each word, 0 for the root, else counted from 1.
   *
   * @param arcs for each word the scores of its heads: the root, then the words in their order
   */
  static int[] heads(double[][] arcs) {
    double[][] scores = new double[arcs.length + 1][arcs.length + 1];
    Arrays.fill(scores[0], NEVER);
    for (int word = 1; word < scores.length; word++) {
      scores[word] = arcs[word - 1].clone();
      scores[word][0] -= ONE_ROOT;
      scores[word][word] = NEVER;
    }
    int[] heads = arborescence(scores);
    return Arrays.copyOfRange(heads, 1, heads.length);
  }

  /** For scores {@code [dependent][head]} the heads whose sum is highest. */
  private static int[] arborescence(double[][] scores) {
    int[] heads = Arrays.stream(scores).mapToInt(row -> best(row.length, at -> row[at])).toArray();
    int[] cycle = cycle(heads);
    return cycle.length == 0 ? heads : new SpanningTree(scores, heads, cycle).solve();
  }

  /** The nodes of a cycle, none where there is none. */
  private static int[] cycle(int[] heads) {
    int[] seenFrom = new int[heads.length];
    seenFrom[0] = heads.length;
    for (int start = 1; start < heads.length; start++) {
      int node = start;
      while (seenFrom[node] == 0) {
        seenFrom[node] = start;
        node = heads[node];
      }
      if (seenFrom[node] == start) {
        int first = node;
        return IntStream.concat(
                IntStream.of(first),
                IntStream.iterate(heads[first], next -> next != first, next -> heads[next]))
            .toArray();
      }
    }
    return new int[0];
  }

  /** Solves with the cycle as one node, the last, and breaks the cycle where that node is hung. */
  private int[] solve() {
    int[] chosen = arborescence(contracted());
    int[] all = heads.clone();
    for (int i = 1; i < rest.length; i++) {
      all[rest[i]] = chosen[i] < rest.length ? rest[chosen[i]] : cycle[nearest(rest[i])];
    }
    int above = rest[chosen[rest.length]];
    all[cycle[broken(above)]] = above;
    return all;
  }

  private double[][] contracted() {
    int size = rest.length;
    double[][] smaller = new double[size + 1][size + 1];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        smaller[i][j] = scores[rest[i]][rest[j]];
      }
      smaller[i][size] = scores[rest[i]][cycle[nearest(rest[i])]];
      smaller[size][i] = gain(broken(rest[i]), rest[i]);
    }
    smaller[size][size] = NEVER;
    return smaller;
  }

  /** The place in the cycle of the best head for a node outside. */
  private int nearest(int node) {
    return best(cycle.length, at -> scores[node][cycle[at]]);
  }

  /** The place in the cycle that a node outside hangs best. */
  private int broken(int above) {
    return best(cycle.length, at -> gain(at, above));
  }

  private double gain(int at, int above) {
    return scores[cycle[at]][above] - scores[cycle[at]][heads[cycle[at]]];
  }

  private static int best(int count, IntToDoubleFunction score) {
    int best = 0;
    for (int i = 1; i < count; i++) {
      best = score.applyAsDouble(i) > score.applyAsDouble(best) ? i : best;
    }
    return best;
  }
}
