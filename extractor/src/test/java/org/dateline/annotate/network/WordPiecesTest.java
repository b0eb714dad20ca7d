package org.dateline.annotate.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

final class WordPiecesTest {

  private static final List<String> VOCABULARY =
      List.of("[UNK]", "port", "##s", "zur", "##ich", "-", "p", "o", ".");

  private final WordPieces pieces = new WordPieces(VOCABULARY);

  @Test
  void theLongestKnownPieceWins() {
    assertThat(text("ports")).containsExactly("port", "##s");
  }

  @Test
  void caseAndAccentsAreDropped() {
    assertThat(text("Z\u00FCrich")).containsExactly("zur", "##ich");
  }

  @Test
  void punctuationStandsAlone() {
    assertThat(text("P.O.")).containsExactly("p", ".", "o", ".");
  }

  @Test
  void aPartThatCannotBeSpeltIsUnknown() {
    assertThat(text("portx")).containsExactly("[UNK]");
    assertThat(text("\u200D")).containsExactly("[UNK]");
  }

  @Test
  void aCompoundKnowsWhereItsTokensStart() {
    Word word = pieces.word("Ports-O", List.of(new Span(0, 5), new Span(5, 6), new Span(6, 7)));

    assertThat(word.pieces()).map(VOCABULARY::get).containsExactly("port", "##s", "-", "o");
    assertThat(word.starts()).containsExactly(0, 2, 3);
    assertThat(word.shape()).isEqualTo(WordShape.MIXED);
  }

  @Test
  void aWordOfManyPiecesIsCut() {
    String dots = ".".repeat(50);

    assertThat(pieces.word(dots, List.of(new Span(0, 50))).pieces()).hasSize(32);
  }

  @Test
  void aVocabularyWithoutASpecialPieceIsRefused() {
    assertThatThrownBy(() -> pieces.special("[CLS]")).hasMessageContaining("[CLS]");
  }

  private List<String> text(String token) {
    return pieces.pieces(token).stream().map(VOCABULARY::get).toList();
  }
}
