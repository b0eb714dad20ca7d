package org.dateline.resolve.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.resolve.coreference.Clusters.Pair;
import org.junit.jupiter.api.Test;

final class ClustersTest {

  private static final double LEAST = 0.5;

  @Test
  void probablePairsAreJoinedAndOthersStayAlone() {
    assertThat(Clusters.of(4, List.of(new Pair(0, 2, 0.9), new Pair(1, 3, 0.4)), LEAST))
        .containsExactly(List.of(0, 2), List.of(1), List.of(3));
  }

  @Test
  void aChainOfProbablePairsIsNoGroupWhenItsEndsAreImprobable() {
    List<Pair> chain = List.of(new Pair(0, 1, 0.9), new Pair(1, 2, 0.8), new Pair(0, 2, 0.1));
    assertThat(Clusters.of(3, chain, LEAST)).containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void aPairThatWasNotJudgedCountsAsImprobable() {
    assertThat(Clusters.of(3, List.of(new Pair(0, 1, 0.9), new Pair(1, 2, 0.8)), LEAST))
        .containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void whatCannotBeOneIsKeptApartWhateverJoinsItToOthers() {
    List<Pair> pairs =
        List.of(
            new Pair(0, 1, 1),
            new Pair(1, 2, 1),
            new Pair(2, 3, 1),
            new Pair(1, 3, 1),
            new Pair(0, 2, 1),
            new Pair(0, 3, Clusters.NEVER));
    assertThat(Clusters.of(4, pairs, LEAST)).noneMatch(group -> group.containsAll(List.of(0, 3)));
  }
}
