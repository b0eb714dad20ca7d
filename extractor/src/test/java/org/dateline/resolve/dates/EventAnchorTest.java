package org.dateline.resolve.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

final class EventAnchorTest {

  @Test
  void aNounAfterThePrepositionIsTheEvent() {
    assertThat(
            anchorOfAWeek(
                "A/a/DET/DT/1/det week/week/NOUN/NN/-1/root after/after/ADP/IN/4/case"
                    + " the/the/DET/DT/4/det vote/vote/NOUN/NN/1/nmod"))
        .contains("FUTURE vote");
  }

  @Test
  void theVerbOfAClauseIsTheEvent() {
    assertThat(
            anchorOfAWeek(
                "A/a/DET/DT/1/det week/week/NOUN/NN/-1/root before/before/SCONJ/IN/4/mark"
                    + " talks/talk/NOUN/NNS/4/nsubj collapsed/collapse/VERB/VBD/1/acl"))
        .contains("PAST collapsed");
  }

  @Test
  void aLengthThatNothingIsCountedFromHasNone() {
    assertThat(anchorOfAWeek("A/a/DET/DT/1/det week/week/NOUN/NN/-1/root ././PUNCT/./1/punct"))
        .isEmpty();
  }

  private static Optional<String> anchorOfAWeek(String words) {
    ParsedWords parsed = ParsedWords.of(words);
    return EventAnchor.of(parsed.sentence(), parsed.text(), new Span(0, 6))
        .map(event -> event.direction() + " " + event.word().in(parsed.text()));
  }
}
