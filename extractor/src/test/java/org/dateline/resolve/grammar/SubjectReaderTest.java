package org.dateline.resolve.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.annotate.PartOfSpeech;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SubjectReaderTest {

  @ParameterizedTest
  @CsvSource({
    "Sweden/PROPN/NNP, 0.9, Sweden",
    "Sweden/PROPN/NNP, 0.7, ''",
    "it/PRON/PRP, 0.7, it",
    "rain/NOUN/NN, 0.7, rain",
  })
  void aDoubtfulPlaceLendsNoSubjectThatSomebodyElseCouldBe(
      String subject, String probability, String expected) {
    Dependencies sentence =
        TestDependencies.of(
            "Norway/PROPN/NNP/1/nsubj said/VERB/VBD/-1/root "
                + subject
                + "/3/nsubj fell/VERB/VBD/1/ccomp and/CCONJ/CC/5/cc left/VERB/VBD/3/conj/"
                + probability);

    assertThat(subjects(sentence, 5)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0.7", "1"})
  void theOnlySubjectIsThatOfBothHoweverDoubtfulThePlace(String probability) {
    Dependencies sentence =
        TestDependencies.of(
            "Norway/PROPN/NNP/1/nsubj left/VERB/VBD/-1/root and/CCONJ/CC/3/cc met/VERB/VBD/1/conj/"
                + probability
                + " Sweden/PROPN/NNP/3/obj");

    assertThat(subjects(sentence, 3)).isEqualTo("Norway");
  }

  private static String subjects(Dependencies sentence, int verb) {
    NounPhraseReader phrases = new NounPhraseReader(sentence, List.of());
    Nouns nouns = new Nouns(sentence, phrases.nouns());
    Control control = new Names();
    ArgumentReader arguments =
        new ArgumentReader(sentence, nouns, new TimeReader(sentence, phrases.times()), control);
    return new SubjectReader(sentence, nouns, arguments, control)
        .subjects(verb).nouns().stream()
            .map(noun -> sentence.word(noun.head()).form())
            .collect(Collectors.joining(" "));
  }

  /** Knows that names act, and nothing else. */
  private record Names() implements Control {

    @Override
    public boolean byObject(String verbLemma) {
      return false;
    }

    @Override
    public boolean bySubject(String verbLemma) {
      return false;
    }

    @Override
    public boolean requites(String verbLemma) {
      return false;
    }

    @Override
    public boolean judges(String verbLemma) {
      return false;
    }

    @Override
    public boolean takesClause(String nounLemma) {
      return false;
    }

    @Override
    public boolean canAct(Word noun) {
      return noun.pos() == PartOfSpeech.PROPN;
    }

    @Override
    public boolean measures(String nounLemma) {
      return false;
    }

    @Override
    public boolean speaksForAuthor(String lemma) {
      return false;
    }

    @Override
    public boolean reports(String verbLemma) {
      return false;
    }
  }
}
