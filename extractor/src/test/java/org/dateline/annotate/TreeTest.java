package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.Tree.Arc;
import org.junit.jupiter.api.Test;

final class TreeTest {

  @Test
  void aTreeKnowsItsRootAndWhatDependsOnAToken() {
    Tree tree = tree(1, Tree.ROOT, 1, 2);

    assertThat(tree.root()).isEqualTo(1);
    assertThat(tree.dependents(1)).containsExactly(0, 2);
    assertThat(tree.size()).isEqualTo(4);
  }

  @Test
  void twoRootsOrNoneAreRefused() {
    assertThatThrownBy(() -> tree(Tree.ROOT, Tree.ROOT)).hasMessage("not a tree: 2 roots");
    assertThatThrownBy(() -> tree()).hasMessage("not a tree: 0 roots");
  }

  @Test
  void aCircleIsRefused() {
    assertThatThrownBy(() -> tree(Tree.ROOT, 2, 1)).hasMessageStartingWith("not a tree: token 1");
    assertThatThrownBy(() -> tree(Tree.ROOT, 1)).hasMessageStartingWith("not a tree: token 1");
  }

  @Test
  void aHeadOutsideTheSentenceIsRefused() {
    assertThatThrownBy(() -> tree(Tree.ROOT, 2)).hasMessageStartingWith("not a tree: token 1");
    assertThatThrownBy(() -> tree(Tree.ROOT, -2)).hasMessageStartingWith("not a tree: token 1");
  }

  private static Tree tree(int... heads) {
    List<Arc> arcs = new ArrayList<>();
    for (int head : heads) {
      arcs.add(new Arc(head, head == Tree.ROOT ? "root" : "dep"));
    }
    return new Tree(arcs);
  }
}
