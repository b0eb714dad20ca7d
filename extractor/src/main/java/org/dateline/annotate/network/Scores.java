package org.dateline.annotate.network;

import java.util.List;

/**
 * What the network says of one word: name labels of the word, part-of-speech labels of its tokens.
 */
final class Scores {

  private final double[] names;
  private final List<Integer> tags;

  /**
   * Of one word.
   *
   * @param names the log-probability of each name label
   * @param tags for each token the number of its most probable part-of-speech label
   */
  Scores(double[] names, List<Integer> tags) {
    this.names = names.clone();
    this.tags = List.copyOf(tags);
  }

  double name(int label) {
    return names[label];
  }

  List<Integer> tags() {
    return tags;
  }
}
