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
  void aVerbWithoutASubjectThatSaysMoreAboutANounIsAParticiple() {
    Dependencies read =
        TestDependencies.of(
            "men/NOUN/NNS/4/nsubj mocked/VERB/VBD/0/acl in/ADP/IN/3/case Oslo/PROPN/NNP/1/obl"
                + " left/VERB/VBD/-1/root");

    assertThat(Repairs.of(read).word(1).xpos()).isEqualTo("VBN");
  }

  @Test
  void theNounBehindAJoinedVerbIsItsObject() {
    Dependencies read =
        TestDependencies.of(
            "Norway/PROPN/NNP/1/nsubj left/VERB/VBD/-1/root and/CCONJ/CC/3/cc"
                + " thanked/VERB/VBD/1/conj Sweden/PROPN/NNP/3/nsubj");

    assertThat(Repairs.of(read).dependents(3, "obj")).containsExactly(4);
  }

  @Test
  void whatIsNotPutRightKeepsItsProbability() {
    Dependencies read =
        TestDependencies.of("Norway/PROPN/NNP/1/nsubj/0.6 left/VERB/VBD/-1/root/0.9");

    assertThat(Repairs.of(read).probability(0)).isEqualTo(0.6);
  }
}
