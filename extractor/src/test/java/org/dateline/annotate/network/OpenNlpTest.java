package org.dateline.annotate.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
final class OpenNlpTest {

  private static final String[] SENTENCE = {
    "Maria", "Keller", "did", "n't", "visit", "the", "African", "Union", "in", "Nairobi", "."
  };

  private EnglishReader reader;
  private TokenNameFinder finder;
  private POSTagger tagger;

  @BeforeAll
  void load() {
    reader = EnglishReader.load();
    finder = new OpenNlpNameFinder(reader);
    tagger = new OpenNlpTagger(reader, POSTagFormat.UD);
  }

  @AfterAll
  void close() {
    reader.close();
  }

  @Test
  void namesCarryTheTypesOfOpenNlp() {
    assertThat(finder.find(SENTENCE))
        .containsExactly(
            new Span(0, 2, "person"), new Span(6, 8, "organization"), new Span(9, 10, "location"));
  }

  @Test
  void namesCarryProbabilities() {
    assertThat(finder.find(SENTENCE)).allMatch(name -> name.getProb() > 0.5 && name.getProb() <= 1);
  }

  @Test
  void whatWasReadBeforeChangesNothing() {
    Span[] first = finder.find(SENTENCE);
    finder.find(new String[] {"Maria", "is", "a", "town", "."});

    assertThat(finder.find(SENTENCE)).isEqualTo(first);
    finder.clearAdaptiveData();
    assertThat(finder.find(SENTENCE)).isEqualTo(first);
  }

  @Test
  void tagsAreUniversalOrThoseOfThePennTreebank() {
    assertThat(tagger.tag(SENTENCE))
        .containsExactly(
            "PROPN", "PROPN", "AUX", "PART", "VERB", "DET", "ADJ", "PROPN", "ADP", "PROPN",
            "PUNCT");
    assertThat(new OpenNlpTagger(reader, POSTagFormat.PENN).tag(SENTENCE))
        .containsExactly("NNP", "NNP", "VBD", "RB", "VB", "DT", "NNP", "NNP", "IN", "NNP", ".");
  }

  @Test
  void tagsOfAnotherKindAreRefused() {
    assertThatThrownBy(() -> new OpenNlpTagger(reader, POSTagFormat.CUSTOM))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tags are UD or PENN, not CUSTOM");
  }

  @Test
  void theBestSequencesComeFirstAndDiffer() {
    Sequence[] best = tagger.topKSequences(SENTENCE);

    assertThat(best).hasSize(3).doesNotHaveDuplicates();
    assertThat(best[0].getOutcomes()).isEqualTo(List.of(tagger.tag(SENTENCE)));
    assertThat(Arrays.stream(best).map(Sequence::getScore))
        .isSortedAccordingTo(Collections.reverseOrder());
    assertThat(Arrays.stream(best[0].getProbs()).boxed())
        .hasSize(SENTENCE.length)
        .allMatch(probability -> probability > 0 && probability <= 1);
  }

  @Test
  void aContextGivenBesideTheTokensChangesNothing() {
    Object[] context = {"context"};

    assertThat(tagger.tag(SENTENCE, context)).isEqualTo(tagger.tag(SENTENCE));
    assertThat(tagger.topKSequences(SENTENCE, context)).isEqualTo(tagger.topKSequences(SENTENCE));
  }

  @Test
  void nothingIsSaidOfNothing() {
    assertThat(finder.find(new String[0])).isEmpty();
    assertThat(tagger.tag(new String[0])).isEmpty();
  }

  @Test
  void emptyTokensAreRead() {
    assertThat(tagger.tag(new String[] {"", " ", "boats"})).hasSize(3);
  }

  @Test
  void aSentenceLongerThanAWindowHasATagForEachToken() {
    String[] tokens = new String[1_000];
    Arrays.fill(tokens, "boats");

    assertThat(tagger.tag(tokens)).hasSize(1_000);
  }

  @Test
  void manyThreadsGetTheSameAnswers() {
    Span[] alone = finder.find(SENTENCE);

    assertThat(IntStream.range(0, 32).parallel().mapToObj(i -> finder.find(SENTENCE)))
        .allMatch(names -> Arrays.equals(names, alone));
  }
}
