package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

final class PageTest {

  private static final String TEXT = "The army\nattacked the town of Lunde.";
  private static final Span ALL = new Span(0, TEXT.length());
  private static final Span ATTACKED = new Span(9, 17);

  @Test
  void linesBreakBetweenWordsAndGoOnUnderTheirBeginning() {
    Page page = new Page(16);
    page.line("1  ", "the army attacked the town");
    assertThat(page).hasToString("1  the army\n   attacked the\n   town\n");
  }

  @Test
  void aWordThatIsTooLongHasALineOfItsOwn() {
    Page page = new Page(8);
    page.line("", "an extraordinary day");
    assertThat(page).hasToString("an\nextraordinary\nday\n");
  }

  @Test
  void theTriggerStandsInBracketsOrIsUnderlined() {
    assertThat(new MarkedText(TEXT, Style.PLAIN).marked(ALL, ATTACKED))
        .isEqualTo("The army [attacked] the town of Lunde.");
    assertThat(new MarkedText(TEXT, Style.TERMINAL).marked(ALL, ATTACKED))
        .isEqualTo("The army \u001b[1;4mattacked\u001b[0m the town of Lunde.");
  }

  @Test
  void whatMakesWordsStandOutTakesNoRoom() {
    Page page = new Page(12);
    page.line("", "a " + Style.TERMINAL.trigger("quiet") + " town");
    assertThat(page).hasToString("a \u001b[1;4mquiet\u001b[0m town\n");
  }

  @Test
  void anExcerptHasWholeWords() {
    assertThat(new MarkedText(TEXT, Style.PLAIN).excerpt(ALL, ATTACKED, 28))
        .isEqualTo("The army [attacked] the town");
    assertThat(new MarkedText(TEXT, Style.PLAIN).excerpt(ALL, ATTACKED, 0)).isEqualTo("[attacked]");
  }
}
