package org.dateline.annotate.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dateline.annotate.Tree;
import org.dateline.annotate.Tree.Arc;
import org.junit.jupiter.api.Test;

final class SpanningTreeTest {

  @Test
  void bestHeadsThatMakeATreeAreKept() {
    double[][] arcs = {{0, 0, 5, 0}, {5, 0, 0, 0}, {0, 0, 5, 0}};

    assertThat(SpanningTree.heads(arcs)).containsExactly(2, 0, 2);
  }

  @Test
  void aCircleIsBrokenWhereItCostsLeast() {
    double[][] arcs = {{3, 0, 9}, {1, 9, 0}};

    assertThat(SpanningTree.heads(arcs)).containsExactly(0, 1);
  }

  @Test
  void onlyOneWordHangsFromTheRoot() {
    double[][] arcs = {{9, 0, 1}, {8, 3, 0}};

    assertThat(SpanningTree.heads(arcs)).containsExactly(0, 1);
  }

  @Test
  void aWordAloneIsTheRoot() {
    assertThat(SpanningTree.heads(new double[][] {{-7, 0}})).containsExactly(0);
  }

  @Property(tries = 300)
  void noTreeScoresHigher(@ForAll @IntRange(min = 1, max = 5) int words, @ForAll long seed) {
    double[][] arcs = random(words, seed);
    int[] heads = SpanningTree.heads(arcs);

    assertThat(isTree(heads)).isTrue();
    assertThat(sum(arcs, heads)).isCloseTo(bestSum(arcs), within(1e-6));
  }

  @Property(tries = 50)
  void manyWordsMakeATree(@ForAll @IntRange(min = 6, max = 60) int words, @ForAll long seed) {
    assertThat(isTree(SpanningTree.heads(random(words, seed)))).isTrue();
  }

  private static double[][] random(int words, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, words)
        .mapToObj(word -> random.doubles(words + 1, -9, 9).toArray())
        .toArray(double[][]::new);
  }

  private static double bestSum(double[][] arcs) {
    int words = arcs.length;
    double best = Double.NEGATIVE_INFINITY;
    for (int code = 0; code < Math.pow(words + 1, words); code++) {
      int[] heads = new int[words];
      for (int i = 0, rest = code; i < words; i++, rest /= words + 1) {
        heads[i] = rest % (words + 1);
      }
      best = isTree(heads) ? Math.max(best, sum(arcs, heads)) : best;
    }
    return best;
  }

  private static double sum(double[][] arcs, int[] heads) {
    return IntStream.range(0, heads.length).mapToDouble(i -> arcs[i][heads[i]]).sum();
  }

  private static boolean isTree(int[] heads) {
    List<Arc> arcs = new ArrayList<>();
    for (int head : heads) {
      arcs.add(new Arc(head - 1, "dep"));
    }
    try {
      return new Tree(arcs).size() == heads.length;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
