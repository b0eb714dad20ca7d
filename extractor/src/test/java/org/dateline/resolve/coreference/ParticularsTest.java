package org.dateline.resolve.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.annotate.Tree;
import org.dateline.annotate.Tree.Arc;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

/** What "He fell 60 feet from ridges" says of the fall. */
final class ParticularsTest {

  private static final Span FELL = new Span(3, 7);

  private static final List<Token> TOKENS =
      List.of(
          new Token(new Span(0, 2), "he", PartOfSpeech.PRON),
          new Token(FELL, "fall", PartOfSpeech.VERB),
          new Token(new Span(8, 10), "60", PartOfSpeech.NUM),
          new Token(new Span(11, 15), "foot", PartOfSpeech.NOUN),
          new Token(new Span(16, 20), "from", PartOfSpeech.ADP),
          new Token(new Span(21, 27), "ridge", PartOfSpeech.NOUN));

  private static final Tree TREE =
      new Tree(
          List.of(
              new Arc(1, "nsubj"),
              new Arc(Tree.ROOT, "root"),
              new Arc(3, "nummod"),
              new Arc(1, "obl:npmod"),
              new Arc(5, "case"),
              new Arc(1, "obl")));

  @Test
  void objectsAndNumbersAreFoundByTheirLemmas() {
    Sentence sentence = new Sentence(new Span(0, 27), TOKENS, Optional.of(TREE));
    assertThat(Particulars.of(sentence, FELL).objects()).containsExactlyInAnyOrder("foot", "ridge");
    assertThat(Particulars.of(sentence, FELL).numbers()).containsExactly("60");
    assertThat(Particulars.of(sentence, new Span(21, 27)).objects()).isEmpty();
  }

  @Test
  void withoutATreeThereAreNumbersOnly() {
    Sentence sentence = new Sentence(new Span(0, 27), TOKENS, Optional.empty());
    assertThat(Particulars.of(sentence, FELL).objects()).isEmpty();
    assertThat(Particulars.of(sentence, FELL).numbers()).containsExactly("60");
  }
}
