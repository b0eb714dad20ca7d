package org.dateline.annotate.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.annotate.sentence.Segmenter;
import org.dateline.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CompoundsTest {

  @ParameterizedTest
  @CsvSource({
    "Anne-Marie met a 20-year-old, Anne-Marie met a 20-year-old",
    "a ship - old and slow - sank, a ship - old and slow - sank",
    "wait- what, wait - what"
  })
  void hyphensJoinWhatStandsRightBesideThem(String text, String words) {
    List<Span> tokens = Segmenter.load().segments(text).getFirst().tokens();

    assertThat(
            Compounds.group(text, tokens).stream()
                .map(word -> word.stream().map(span -> span.in(text)).collect(Collectors.joining()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(words);
  }
}
