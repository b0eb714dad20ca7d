package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TextTableTest {

  @Test
  void columnsAreAsWideAsTheirWidestCell() {
    var table =
        new TextTable(List.of("who", "what"), List.of(List.of("Kenya", "vote"), List.of("", "😀")));
    assertThat(table.lines())
        .containsExactly("who    what", "-----  ----", "Kenya  vote", "       😀");
  }

  @Test
  void aLongCellIsCutAndLineBreaksAreSpaces() {
    var table = new TextTable(List.of("quote"), List.of(List.of("one\ntwo " + "x".repeat(60))));
    assertThat(table.lines().getLast()).isEqualTo("one two " + "x".repeat(31) + "…");
  }
}
