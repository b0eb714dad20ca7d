package org.dateline.annotate;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The dependency tree over the tokens of a sentence, as Universal Dependencies version 2 draws it:
 * one token depends on nothing, every other on a token, and none on itself, however far around.
 *
 * @param arcs for each token what it depends on
 */
public record Tree(List<Arc> arcs) {

  /** The head of the token that depends on nothing. */
  public static final int ROOT = -1;

  /**
   * What a token depends on.
   *
   * @param head index of a token of the sentence, or {@link #ROOT}
   * @param relation with its subtype, such as {@code nsubj:pass}
   * @param probability that the reader gives this head among all of the sentence, 0 to 1
   */
  public record Arc(int head, String relation, double probability) {

    /** An arc that nobody doubts. */
    public Arc(int head, String relation) {
      this(head, relation, 1);
    }

    /** The same dependence, the tokens counted otherwise. */
    public Arc to(int otherHead) {
      return new Arc(otherHead, relation, probability);
    }
  }

  public Tree {
    arcs = List.copyOf(arcs);
    long roots = arcs.stream().filter(arc -> arc.head() == ROOT).count();
    if (roots != 1) {
      throw new IllegalArgumentException("not a tree: %d roots".formatted(roots));
    }
    for (int token = 0; token < arcs.size(); token++) {
      requireRooted(arcs, token);
    }
  }

  private static void requireRooted(List<Arc> arcs, int token) {
    int steps = 0;
    for (int head = token; head != ROOT; head = arcs.get(head).head()) {
      if (head < ROOT || head >= arcs.size() || steps++ == arcs.size()) {
        throw new IllegalArgumentException("not a tree: token %d in %s".formatted(token, arcs));
      }
    }
  }

  public int size() {
    return arcs.size();
  }

  /** The token that depends on nothing. */
  public int root() {
    return dependents(ROOT).findFirst().orElseThrow();
  }

  /** The tokens that depend on a token, in text order. */
  public IntStream dependents(int head) {
    return IntStream.range(0, arcs.size()).filter(token -> arcs.get(token).head() == head);
  }
}
