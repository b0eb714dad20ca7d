package org.dateline.resolve.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RepairsTest {

  @Test
  void ofTwoSubjectsTheFirstIsThatOfWhatIsSaid() {
    Dependencies read =
        TestDependencies.of(
            "Norway/PROPN/NNP/4/nsubj will/AUX/MD/2/aux help/VERB/VB/4/ccomp Berg/PROPN/NNP/4/nsubj"
                + " said/VERB/VBD/-1/root");

    Dependencies repaired = Repairs.of(read);
    assertThat(repaired.dependents(2, "nsubj")).containsExactly(0);
    assertThat(repaired.dependents(4, "nsubj")).containsExactly(3);
  }

  @Test
  void aClauseThatAConjunctionPartsIsNotSaid() {
    Dependencies read =
        TestDependencies.of(
            "Norway/PROPN/NNP/5/nsubj will/AUX/MD/2/aux help/VERB/VB/5/ccomp and/CCONJ/CC/5/cc"
                + " Berg/PROPN/NNP/5/nsubj left/VERB/VBD/-1/root");

    assertThat(Repairs.of(read).dependents(2, "nsubj")).isEmpty();
  }

  @Test
  void whatIsNotPutRightKeepsItsProbability() {
    Dependencies read =
        TestDependencies.of("Norway/PROPN/NNP/1/nsubj/0.6 left/VERB/VBD/-1/root/0.9");

    assertThat(Repairs.of(read).probability(0)).isEqualTo(0.6);
  }
}
