package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dateline.read.ReadOptions.MissingDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CleaningTest {

  private static final String LEAD =
      "The council of Northport voted on Tuesday to close the town's old harbour bridge.";
  private static final String NEXT =
      "Work on a new bridge won't begin before June, the mayor said.";

  @TempDir private Path folder;
  private Readings readings;

  @BeforeEach
  void open() {
    readings = new Readings(folder, new MissingDate.Accept());
  }

  private Article read(String... paragraphs) {
    return readings.article("a.txt", String.join("\n\n", paragraphs));
  }

  @Test
  void aReturnAlonePartsWordsAsASpaceDoes() {
    assertThat(read("The ferry sank.\rThe crew swam.").text())
        .isEqualTo("The ferry sank. The crew swam.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "(AP) RUP RUP | AP",
        "(Reuters) | Reuters",
        "(XYZ) HKA MLT | XYZ",
        "(JD) | -",
        "PTI ABC KLM | PTI",
        "— AFP | AFP"
      })
  void aSignatureIsTakenFromTheEnd(String signature, String agency) {
    Article article = read(LEAD, NEXT + signature);
    assertThat(article.text()).isEqualTo(LEAD + "\n\n" + NEXT);
    assertThat(article.agency().orElse(null)).isEqualTo(agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor spoke to the Associated Press (AP).",
        "The bridge belongs to the Northport Harbour Trust (NHT)",
        "The mayor met reporters of Reuters.",
        "Copyright of the drawings is with the town."
      })
  void aLastSentenceIsNoSignature(String last) {
    assertThat(read(LEAD, last).text()).endsWith(last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "(This story has not been edited by Northport Post staff and is auto-generated from a syndicated feed.) | Northport Post",
        "(Except for the headline, this story has not been edited by Harbour TV staff and is published from a syndicated feed.) | Harbour TV",
        "This material may not be published, broadcast, rewritten or redistributed. | -",
        "© 2024 Northport Post. All rights reserved. | -",
        "(Reporting by Jane Doe; Editing by John Roe) | -"
      })
  void aSyndicationFooterIsDropped(String footer, String publisher) {
    Article article = read(LEAD, NEXT, footer);
    assertThat(article.text()).isEqualTo(LEAD + "\n\n" + NEXT);
    assertThat(article.publisher().orElse(null)).isEqualTo(publisher);
  }

  @Test
  void aFooterInTheLastParagraphTakesNoSentenceWithIt() {
    assertThat(read(LEAD, NEXT + " All rights reserved.").text()).endsWith(NEXT);
  }

  @Test
  void ofTwoCopiesOfALeadTheCleanerStays() {
    String scraped = LEAD.replace("'", "");
    assertThat(read(scraped, LEAD, NEXT).text()).isEqualTo(LEAD + "\n\n" + NEXT);
    assertThat(read(LEAD, scraped, NEXT).text()).isEqualTo(LEAD + "\n\n" + NEXT);
  }

  @Test
  void aLeadRunTogetherWithTheNextParagraphIsDropped() {
    String scraped = (LEAD + NEXT).replace("'", "");
    assertThat(read(scraped, LEAD, NEXT + " Shops fear for their trade.").text())
        .isEqualTo(LEAD + "\n\n" + NEXT + " Shops fear for their trade.");
  }

  @Test
  void aParagraphThatDiffersInANumberIsAnother() {
    String first =
        "At least 12 people were hurt when the old harbour bridge fell on Tuesday night.";
    String second = first.replace("12", "13");
    assertThat(read(first, second).text()).isEqualTo(first + "\n\n" + second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement",
        "Facebook Twitter WhatsApp Email",
        "ALSO READ: Ten bridges that fell",
        "Read more | How bridges are built",
        "Share this article"
      })
  void menuLinesAreDropped(String line) {
    assertThat(read(LEAD, line, NEXT).text()).isEqualTo(LEAD + "\n\n" + NEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share prices fell.",
        "Home.",
        "The mayor said: read my lips.",
        "Related costs rose by half in a year."
      })
  void sentencesWithMenuWordsStay(String line) {
    assertThat(read(LEAD, line, NEXT).text()).contains(line);
  }

  @Test
  void thePublicationDateIsPreferredToThatOfAnUpdate() {
    Article article =
        read("Bridge closes", "Updated: April 10, 2024 | Published: April 9, 2024, 8:15 am", LEAD);
    assertThat(article.published().orElseThrow().day()).isEqualTo("2024-04-09");
  }

  @Test
  void controlCharactersPartWords() {
    assertThat(read(LEAD, "One\u0007two \u0085 three four five six.").text())
        .isEqualTo(LEAD + "\n\nOne two   three four five six.");
  }
}
