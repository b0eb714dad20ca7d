package org.dateline.annotate.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.annotate.Mention.NameMention;
import org.dateline.annotate.NamedText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
final class EnglishReaderTest {

  private EnglishReader reader;

  @BeforeAll
  void load() {
    reader = EnglishReader.load();
  }

  @AfterAll
  void close() {
    reader.close();
  }

  @Test
  void tokensCarryPartsOfSpeechAndLemmas() {
    assertThat(tokens("The ministers didn't avert Kenya's strike, she said."))
        .isEqualTo(
            "the/DET minister/NOUN do/AUX not/PART avert/VERB kenya/PROPN 's/PART strike/NOUN"
                + " ,/PUNCT she/PRON say/VERB ./PUNCT");
  }

  @Test
  void aNounAndAVerbOfOneFormAreToldApart() {
    assertThat(tokens("They attack the port.")).contains("attack/VERB");
    assertThat(tokens("The attack failed.")).contains("attack/NOUN");
  }

  @Test
  void aHyphenatedNameIsOneMention() {
    assertThat(names("Officials said Anne-Marie Keller would resign."))
        .isEqualTo("Anne-Marie Keller");
  }

  @Test
  void namesAreFoundAtBothEndsOfASentenceLongerThanAWindow() {
    String list = IntStream.range(0, 200).mapToObj(i -> "boats, ").collect(Collectors.joining());

    assertThat(names("Kenya sent " + list + "and sailors to Norway."))
        .startsWith("Kenya")
        .endsWith("Norway");
  }

  @Test
  void wordsWithoutLettersOrKnownPiecesAreRead() {
    assertThat(tokens("\u2603 \uD83D\uDE00 *** \u4E16")).hasSizeGreaterThan(0);
  }

  private String tokens(String text) {
    return reader.read(text).sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(token -> token.lemma() + "/" + token.pos())
        .collect(Collectors.joining(" "));
  }

  private String names(String text) {
    NamedText read = reader.read(text);
    return read.names().stream()
        .map(NameMention::span)
        .map(span -> span.in(text))
        .collect(Collectors.joining("; "));
  }
}
