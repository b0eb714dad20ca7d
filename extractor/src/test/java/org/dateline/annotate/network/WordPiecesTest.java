package org.dateline.annotate.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
  void typographicMarksAreReadAsTypewriterOnes() {
    assertThat(text("p\u2014o")).containsExactly("p", "-", "o");
    assertThat(text("po\u00ADrt")).isEqualTo(text("port"));
  }

  @Test
  void aWordCarriesItsShape() {
    assertThat(pieces.word("Ports").shape()).isEqualTo(WordShape.TITLE);
  }

  @Test
  void aWordOfManyPiecesIsCut() {
    assertThat(pieces.word(".".repeat(50)).pieces()).hasSize(12);
  }

  @Test
  void aVocabularyWithoutASpecialPieceIsRefused() {
    assertThatThrownBy(() -> pieces.special("[CLS]")).hasMessageContaining("[CLS]");
  }

  private List<String> text(String token) {
    return pieces.pieces(token).stream().map(VOCABULARY::get).toList();
  }
}
