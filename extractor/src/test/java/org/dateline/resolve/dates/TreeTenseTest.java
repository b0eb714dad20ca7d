package org.dateline.resolve.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.annotate.Timex.Direction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TreeTenseTest {

  /** Words as word/lemma/POS/XPOS/head/relation; the date is Monday. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They/they/PRON/PRP/1/nsubj met/meet/VERB/VBD/-1/root Monday/m/PROPN/NNP/1/obl|PAST",
        "They/they/PRON/PRP/2/nsubj will/will/AUX/MD/2/aux meet/meet/VERB/VB/-1/root"
            + " Monday/m/PROPN/NNP/2/obl|FUTURE",
        "They/they/PRON/PRP/3/nsubj may/may/AUX/MD/3/aux have/have/AUX/VB/3/aux"
            + " met/meet/VERB/VBN/-1/root Monday/m/PROPN/NNP/3/obl|PAST",
        "They/they/PRON/PRP/3/nsubj will/will/AUX/MD/3/aux have/have/AUX/VB/3/aux"
            + " met/meet/VERB/VBN/-1/root Monday/m/PROPN/NNP/3/obl|FUTURE",
        "He/he/PRON/PRP/4/nsubj:pass could/could/AUX/MD/4/aux not/not/PART/RB/4/advmod"
            + " be/be/AUX/VB/4/aux:pass reached/reach/VERB/VBN/-1/root Monday/m/PROPN/NNP/4/obl|PAST",
        "It/it/PRON/PRP/2/nsubj could/could/AUX/MD/2/aux begin/begin/VERB/VB/-1/root"
            + " Monday/m/PROPN/NNP/2/obl|FUTURE",
        "They/they/PRON/PRP/1/nsubj tried/try/VERB/VBD/-1/root to/to/PART/TO/3/mark"
            + " meet/meet/VERB/VB/1/xcomp Monday/m/PROPN/NNP/3/obl|FUTURE",
        "They/they/PRON/PRP/1/nsubj failed/fail/VERB/VBD/-1/root to/to/PART/TO/3/mark"
            + " meet/meet/VERB/VB/1/xcomp Monday/m/PROPN/NNP/3/obl|PAST",
        "They/they/PRON/PRP/2/nsubj had/have/AUX/VBD/2/aux hoped/hope/VERB/VBN/-1/root"
            + " to/to/PART/TO/4/mark meet/meet/VERB/VB/2/xcomp Monday/m/PROPN/NNP/4/obl|PAST",
        "They/they/PRON/PRP/2/nsubj are/be/AUX/VBP/2/aux leaving/leave/VERB/VBG/-1/root"
            + " Monday/m/PROPN/NNP/2/obl|FUTURE",
        "It/it/PRON/PRP/1/nsubj follows/follow/VERB/VBZ/-1/root Monday/m/PROPN/NNP/4/nmod:poss"
            + " 's/'s/PART/POS/2/case ruling/ruling/NOUN/NN/1/obj|UNSAID",
        "He/he/PRON/PRP/2/nsubj will/will/AUX/MD/2/aux attend/attend/VERB/VB/-1/root"
            + " Monday/m/PROPN/NNP/5/nmod:poss 's/'s/PART/POS/3/case"
            + " meeting/meeting/NOUN/NN/2/obj|FUTURE",
        "The/the/DET/DT/1/det deadline/deadline/NOUN/NN/3/nsubj is/be/AUX/VBZ/3/cop"
            + " Monday/m/PROPN/NNP/-1/root|FUTURE",
        "The/the/DET/DT/1/det deadline/deadline/NOUN/NN/3/nsubj was/be/AUX/VBD/3/cop"
            + " Monday/m/PROPN/NNP/-1/root|PAST",
        "They/they/PRON/PRP/1/nsubj planned/plan/VERB/VBD/-1/root a/a/DET/DT/3/det"
            + " march/march/NOUN/NN/1/obj Monday/m/PROPN/NNP/1/obl|FUTURE",
        "On/on/ADP/IN/1/case Monday/m/PROPN/NNP/3/obl they/they/PRON/PRP/3/nsubj"
            + " planned/plan/VERB/VBD/-1/root|PAST",
        "A/a/DET/DT/1/det note/note/NOUN/NN/-1/root read/read/VERB/VBN/1/acl"
            + " Monday/m/PROPN/NNP/2/obl|PAST",
        "Neither/neither/CCONJ/CC/1/cc:preconj side/side/NOUN/NN/4/nsubj:pass"
            + " could/could/AUX/MD/4/aux be/be/AUX/VB/4/aux:pass reached/reach/VERB/VBN/-1/root"
            + " Monday/m/PROPN/NNP/4/obl|PAST",
        "The/the/DET/DT/2/det first/first/ADJ/JJ/2/amod state/state/NOUN/NN/6/nsubj"
            + " to/to/PART/TO/4/mark join/join/VERB/VB/2/acl Monday/m/PROPN/NNP/4/obl"
            + " left/leave/VERB/VBD/-1/root|PAST",
        "It/it/PRON/PRP/1/nsubj came/come/VERB/VBD/-1/root as/as/SCONJ/IN/3/mark"
            + " said/say/VERB/VBN/1/advcl he/he/PRON/PRP/6/nsubj would/would/AUX/MD/6/aux"
            + " travel/travel/VERB/VB/3/ccomp Monday/m/PROPN/NNP/1/obl"
            + " alone/alone/ADV/RB/6/advmod|FUTURE",
        "A/a/DET/DT/1/det week/week/NOUN/NN/-1/root after/after/ADP/IN/3/case"
            + " Monday/m/PROPN/NNP/1/nmod|UNSAID",
      })
  void theGoverningVerbTellsTheDirection(String words, Direction direction) {
    assertThat(directionOfMonday(words)).isEqualTo(direction);
  }

  private static Direction directionOfMonday(String words) {
    ParsedWords parsed = ParsedWords.of(words);
    int monday = parsed.indexOf("m");
    return new TreeTense(TenseWords.load(), parsed.sentence(), parsed.tree(), parsed.text())
        .at(monday, monday + 1);
  }
}
