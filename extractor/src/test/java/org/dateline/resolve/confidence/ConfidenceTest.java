package org.dateline.resolve.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.EventFacets;
import org.dateline.annotate.EventReading;
import org.dateline.annotate.EventState;
import org.dateline.annotate.Mention;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.annotate.Tree;
import org.dateline.read.Article;
import org.dateline.resolve.Event.Realis;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

final class ConfidenceTest {

  private static final String TEXT = "Norway tried to attack Sweden, officials say.";

  private static final Span ATTACK = word("attack");

  private static final Span SAY = word("say");

  @Test
  void theSignsAreTypeRealisTagAndTheWayToTheRoot() {
    Signs signs = finder(0.5, 1).of(ATTACK, "ASSAULT", Realis.HYPOTHETICAL);
    assertThat(signs.named())
        .containsExactly(
            "path root", "path xcomp", "realis HYPOTHETICAL", "tag VB", "type ASSAULT");
    assertThat(signs.ecb()).isZero();
    assertThat(signs.timeml()).isEqualTo(Signs.GREATEST);
  }

  @Test
  void aTriggerThatTheModelDoesNotSeeHasTheLeastOdds() {
    Signs signs = finder(0.5, 1).of(word("tried"), "ASSAULT", Realis.ACTUAL);
    assertThat(signs.named()).contains("tag VBD", "path root");
    assertThat(signs.ecb()).isEqualTo(-Signs.GREATEST);
  }

  @Test
  void aSubjunctiveIsNoPresent() {
    assertThat(finder(0.5, 1).of(SAY, "ASSAULT", Realis.DEMANDED).named()).contains("tag VB");
    assertThat(finder(0.5, 1).of(SAY, "ASSAULT", Realis.ACTUAL).named()).contains("tag VBP");
  }

  @Test
  void theConfidenceIsLogisticInTheSumOfTheWeights() {
    Confidence confidence =
        new Confidence(Map.of("bias", 1.0, "ecb", 0.5, "timeml", 0.0, "tag VB", -2.0));
    assertThat(confidence.of(new Signs(new TreeSet<>(List.of("tag VB")), 2, 4))).isEqualTo(0.5);
    assertThat(confidence.of(new Signs(new TreeSet<>(List.of("tag NN")), 2, 4)))
        .isCloseTo(0.88, within(0.001));
  }

  @Test
  void whatTheModelSeesAsATriggerIsSurer() {
    Confidence confidence = Confidence.load();
    double unseen = confidence.of(finder(0.3, 0.3).of(ATTACK, "ASSAULT", Realis.HYPOTHETICAL));
    double sure = confidence.of(finder(0.99, 0.99).of(ATTACK, "ASSAULT", Realis.HYPOTHETICAL));
    assertThat(unseen).isLessThan(sure);
  }

  private static Span word(String form) {
    return new Span(TEXT.indexOf(form), TEXT.indexOf(form) + form.length());
  }

  /** The signs of the sentence, in which the model sees "attack" with these probabilities. */
  private static Signs.Finder finder(double ecb, double timeml) {
    List<Token> tokens =
        List.of(
            new Token(word("Norway"), "norway", PartOfSpeech.PROPN, "NNP"),
            new Token(word("tried"), "try", PartOfSpeech.VERB, "VBD"),
            new Token(word("to"), "to", PartOfSpeech.PART, "TO"),
            new Token(ATTACK, "attack", PartOfSpeech.VERB, "VB"),
            new Token(word("Sweden"), "sweden", PartOfSpeech.PROPN, "NNP"),
            new Token(word(","), ",", PartOfSpeech.PUNCT, ","),
            new Token(word("officials"), "official", PartOfSpeech.NOUN, "NNS"),
            new Token(SAY, "say", PartOfSpeech.VERB, "VBP"),
            new Token(word("."), ".", PartOfSpeech.PUNCT, "."));
    Tree tree =
        new Tree(
            List.of(
                new Tree.Arc(1, "nsubj"),
                new Tree.Arc(Tree.ROOT, "root"),
                new Tree.Arc(3, "mark"),
                new Tree.Arc(1, "xcomp"),
                new Tree.Arc(3, "obj"),
                new Tree.Arc(7, "punct"),
                new Tree.Arc(7, "nsubj"),
                new Tree.Arc(1, "parataxis"),
                new Tree.Arc(1, "punct")));
    EventFacets facets =
        new EventFacets(
            EventFacets.Kind.OCCURRENCE,
            EventFacets.Tense.INFINITIVE,
            EventFacets.Polarity.POS,
            EventFacets.Modality.NONE);
    EventReading reading = new EventReading(ecb, timeml, facets, new EventState(new float[] {1}));
    return new Signs.Finder(
        new AnnotatedArticle(
            Article.ofText("test", Optional.empty(), TEXT),
            List.of(new Sentence(new Span(0, TEXT.length()), tokens, Optional.of(tree))),
            List.of(new Mention.EventMention(ATTACK, reading))));
  }
}
