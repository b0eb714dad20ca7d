package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.annotate.PartOfSpeech;
import org.dateline.app.GapCount.Counted;
import org.dateline.app.GapCount.Seen;
import org.junit.jupiter.api.Test;

final class GapCountTest {

  private static final Seen RACE = new Seen("race", PartOfSpeech.VERB, "They raced.");

  @Test
  void theMostFrequentComesFirstWithItsFirstSentence() {
    GapCount gaps = new GapCount();
    gaps.add(new Seen("dance", PartOfSpeech.VERB, "They danced."));
    gaps.add(RACE);
    gaps.add(new Seen("race", PartOfSpeech.VERB, "She raced."));
    gaps.add(new Seen("race", PartOfSpeech.NOUN, "The race was long."));

    assertThat(gaps.mostFrequent(2))
        .extracting(counted -> counted.first().sentence())
        .containsExactly("They raced.", "They danced.");
    assertThat(gaps.mostFrequent(1)).containsExactly(new Counted(RACE, 2));
  }
}
