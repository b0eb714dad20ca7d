package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dateline.text.Alignment.Stretch;
import org.junit.jupiter.api.Test;

final class AlignmentTest {

  private final String source = "MENU One day. NOISE Two days.";
  private final String clean = "One day. Two days.";
  private final Alignment alignment =
      new Alignment(source, List.of(new Stretch(0, 5, 8), new Stretch(9, 20, 9)));

  @Test
  void everyCleanWordIsFoundInTheSource() {
    for (String word : List.of("One", "day.", "Two", "days.")) {
      int begin = clean.indexOf(word);
      Span span = alignment.toSource(new Span(begin, begin + word.length()));
      assertThat(span.in(source)).isEqualTo(word);
    }
  }

  @Test
  void aSpanAcrossStretchesCoversWhatLiesBetween() {
    assertThat(alignment.toSource(new Span(4, 12)).in(source)).isEqualTo("day. NOISE Two");
  }

  @Test
  void anAddedSeparatorHasNoSource() {
    assertThatThrownBy(() -> alignment.toSource(new Span(8, 9)))
        .hasMessageContaining("covers no source text");
  }

  @Test
  void codePointsCountAnEmojiOnce() {
    CodePoints points = new CodePoints("a😀b");
    assertThat(List.of(points.at(0), points.at(1), points.at(3), points.at(4)))
        .containsExactly(0, 1, 2, 3);
  }
}
