package org.dateline.corpus.conllu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Token;
import org.dateline.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WrittenLemmaTest {

  private final WrittenLemma lemmas = new WrittenLemma();

  @ParameterizedTest
  @CsvSource({
    "Nairobi, PROPN, NNP, 0, Nairobi",
    "Marines, PROPN, NNPS, 3, Marine",
    "Countries, PROPN, NNPS, 3, Country",
    "Israelis, PROPN, NNPS, 1, Israeli",
    "LIBRARIES, PROPN, NNPS, 1, LIBRARY",
    "IV, NUM, CD, 2, IV",
    "Two, NUM, CD, 0, two",
    "her, PRON, PRP, 2, she",
    "her, PRON, PRP$, 2, her",
    "Superior, ADJ, NNP, 0, Superior",
    "Kenyan, ADJ, JJ, 2, Kenyan",
    "Young, ADJ, JJ, 0, young",
    "BAD, ADJ, JJ, 2, bad",
    "i, PRON, PRP, 2, I",
    "The, DET, DT, 0, the"
  })
  void lemmasAreWrittenAsTheTreebanksDo(
      String form, PartOfSpeech pos, String xpos, int index, String lemma) {
    String lower = form.toLowerCase(Locale.ROOT);
    Token token = new Token(new Span(0, form.length()), lower, pos, xpos);

    assertThat(lemmas.of(token, form, index)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {"5,000 5000", "1,234,567.5 1234567.5", "3,5 3,5", "2.5 2.5"})
  void numbersLoseTheCommasBetweenTheirThousands(String form, String lemma) {
    Token token = new Token(new Span(0, form.length()), form, PartOfSpeech.NUM, "CD");

    assertThat(lemmas.of(token, form, 1)).isEqualTo(lemma);
  }
}
