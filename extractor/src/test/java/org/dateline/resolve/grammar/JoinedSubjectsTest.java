package org.dateline.resolve.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Tree.Arc;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

final class JoinedSubjectsTest {

  @Test
  void nounsBeforeAVerbWithoutASubjectAreItsSubject() {
    Dependencies read =
        JoinedSubjects.of(
            parsed(
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
        parsed(
            "Norway/PROPN/NNP/1/nsubj met/VERB/VBD/-1/root Israel/PROPN/NNP/1/obj and/CCONJ/CC/4/cc"
                + " Greece/PROPN/NNP/2/conj and/CCONJ/CC/6/cc left/VERB/VBD/1/conj");

    assertThat(JoinedSubjects.of(read)).isEqualTo(read);
  }

  /** Words written as form/POS/XPOS/head/relation. */
  private static Dependencies parsed(String text) {
    List<Word> words = new ArrayList<>();
    List<Arc> arcs = new ArrayList<>();
    int begin = 0;
    for (String word : text.split(" ", -1)) {
      String[] parts = word.split("/", -1);
      Span span = new Span(begin, begin + parts[0].length());
      PartOfSpeech pos = PartOfSpeech.valueOf(parts[1]);
      words.add(new Word(span, parts[0], parts[0], pos, parts[2], false));
      arcs.add(new Arc(Integer.parseInt(parts[3]), parts[4]));
      begin = span.end() + 1;
    }
    return new Dependencies(words, arcs);
  }
}
