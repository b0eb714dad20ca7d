package org.dateline.annotate.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordShapeTest {

  @ParameterizedTest
  @CsvSource({
    "port, LOWER, 0",
    "Port, TITLE, 1",
    "UN, UPPER, 2",
    "U.S., UPPER, 2",
    "McCall, MIXED, 3",
    "Anne-Marie, MIXED, 3",
    "G7, DIGITS, 4",
    "1990, DIGITS, 4",
    "m\u00B2, DIGITS, 4",
    "\u00BD, MARK, 5",
    "--, MARK, 5",
    "A, LETTER, 6",
    "a, LOWER, 0"
  })
  void shapesFollowTheLetters(String word, WordShape shape, int typeId) {
    assertThat(WordShape.of(word)).isEqualTo(shape);
    assertThat(shape.typeId()).isEqualTo(typeId);
  }
}
