package org.dateline.annotate.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SentenceSplitterTest {

  private final SentenceSplitter splitter = new SentenceSplitter(Abbreviations.load());

  @Test
  void aStopBeforeACapitalEndsASentence() {
    assertThat(split("Talks failed. Ministers left!  Who stayed? Nobody."))
        .containsExactly("Talks failed.", "Ministers left!", "Who stayed?", "Nobody.");
  }

  @Test
  void aTitleDoesNotEndASentence() {
    assertThat(split("Gen. Ramos met Dr. Okoye and Lt. Col. Vance. They left."))
        .containsExactly("Gen. Ramos met Dr. Okoye and Lt. Col. Vance.", "They left.");
  }

  @Test
  void initialsDoNotEndASentence() {
    assertThat(split("Anna K. Moreau and J.P. Lund signed it."))
        .containsExactly("Anna K. Moreau and J.P. Lund signed it.");
  }

  @Test
  void anAcronymEndsASentenceBeforeAStarter() {
    assertThat(split("He flew to the U.S. The trip was short."))
        .containsExactly("He flew to the U.S.", "The trip was short.");
    assertThat(split("The U.S. Senate met.")).containsExactly("The U.S. Senate met.");
  }

  @Test
  void aTimeOfDayGoesOn() {
    assertThat(split("It began at 5 a.m. Monday and ended at 6 p.m. in Lima."))
        .containsExactly("It began at 5 a.m. Monday and ended at 6 p.m. in Lima.");
  }

  @Test
  void aNumberKeepsItsAbbreviation() {
    assertThat(split("Resolution No. 12 passed. The vote was no. Ten states abstained."))
        .containsExactly("Resolution No. 12 passed.", "The vote was no.", "Ten states abstained.");
  }

  @Test
  void aClosingQuoteBelongsToItsSentence() {
    assertThat(split("\"We will stay.\" The minister nodded. (He smiled.) She left."))
        .containsExactly("\"We will stay.\"", "The minister nodded.", "(He smiled.)", "She left.");
  }

  @Test
  void aQuestionWithinASentenceGoesOn() {
    assertThat(split("\"Why now?\" she asked.")).containsExactly("\"Why now?\" she asked.");
  }

  @Test
  void aMissingSpaceIsUnderstood() {
    assertThat(split("They object on legal grounds.The envoys met."))
        .containsExactly("They object on legal grounds.", "The envoys met.");
  }

  @Test
  void addressesAndNumbersStayWhole() {
    assertThat(split("See www.example.Org or pay 3.5 million to Example.com today."))
        .containsExactly("See www.example.Org or pay 3.5 million to Example.com today.");
  }

  @Test
  void aLineBreakEndsASentence() {
    assertThat(split("Storm nears coast\n\n  Thousands flee inland  \n"))
        .containsExactly("Storm nears coast", "Thousands flee inland");
  }

  @Test
  void aListNumberBelongsToItsItem() {
    assertThat(split("1. Release the crew. 2. Return the ship."))
        .containsExactly("1. Release the crew.", "2. Return the ship.");
  }

  @Test
  void blankTextHasNoSentences() {
    assertThat(split(" \n \n")).isEmpty();
  }

  private List<String> split(String text) {
    return splitter.split(text).stream().map(span -> span.in(text)).toList();
  }
}
