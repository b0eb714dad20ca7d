package org.dateline.resolve.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class JoinedSubjectsTest {

  @Test
  void nounsBeforeAVerbWithoutASubjectAreItsSubject() {
    Dependencies read =
        JoinedSubjects.of(
            TestDependencies.of(
                "Norway/PROPN/NNP/1/nsubj sent/VERB/VBD/-1/root help/NOUN/NN/1/obj to/ADP/IN/4/case"
                    + " Turkey/PROPN/NNP/1/obl ,/PUNCT/,/7/punct and/CCONJ/CC/7/cc"
                    + " Israel/PROPN/NNP/4/conj and/CCONJ/CC/9/cc Greece/PROPN/NNP/4/conj"
                    + " also/ADV/RB/11/advmod sent/VERB/VBD/1/conj tents/NOUN/NNS/11/obj"));

    assertThat(read.dependents(11, "nsubj")).containsExactly(7);
    assertThat(read.conjuncts(7)).containsExactly(9);
    assertThat(read.conjuncts(4)).isEmpty();
  }

  @Test
  void aConjunctionBeforeTheVerbLeavesTheNounsToTheFirst() {
    Dependencies read =
        TestDependencies.of(
            "Norway/PROPN/NNP/1/nsubj met/VERB/VBD/-1/root Israel/PROPN/NNP/1/obj and/CCONJ/CC/4/cc"
                + " Greece/PROPN/NNP/2/conj and/CCONJ/CC/6/cc left/VERB/VBD/1/conj");

    assertThat(JoinedSubjects.of(read)).isEqualTo(read);
  }
}
