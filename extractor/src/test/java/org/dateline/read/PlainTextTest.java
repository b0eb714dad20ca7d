package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.dateline.read.PublicationDate.Basis;
import org.dateline.read.ReadOptions.MissingDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlainTextTest {

  private static final String BODY =
      """
      The council of Northport voted on Tuesday to close the old harbour bridge.

      "It's a sad day," said a fisherman who has crossed it since 1980.
      """;

  @TempDir private Path folder;
  private Readings readings;

  @BeforeEach
  void open() {
    readings = new Readings(folder);
  }

  @Test
  void headlineDateAndBylineStandAboveTheText() {
    Article article =
        readings.article(
            "a.txt",
            "Council closes harbour bridge\n\nBy Jane Doe and John Roe, Reuters\nApril 9, 2024\n\n"
                + BODY);
    assertThat(article.headline()).isEqualTo("Council closes harbour bridge");
    assertThat(article.published())
        .contains(new PublicationDate(LocalDate.of(2024, 4, 9), Basis.TEXT));
    assertThat(article.agency()).contains("Reuters");
    assertThat(article.text()).isEqualTo(BODY.strip());
    assertThat(article.id()).isEqualTo("a.txt");
    assertThat(article.source()).isEqualTo(folder.resolve("a.txt").toUri());
  }

  @Test
  void aScrapedPageLosesItsNoise() {
    Article article =
        readings.article(
            "scraped.txt",
            """
             date 2024-04-09 Left Menu

            Council closes harbour bridge

            The council of Northport voted on Tuesday to close the towns old harbour bridge and to build a new one.The work wont begin before June 3, the mayor said.

            The council of Northport voted on Tuesday to close the town's old harbour bridge and to build a new one.

            The work won't begin before June 3, the mayor said. Shops near the bridge fear for their trade.(AP) RUP RUP

            (This story has not been edited by Northport Post staff and is auto-generated from a syndicated feed.)
            """);
    assertThat(article.text())
        .isEqualTo(
            """
            The council of Northport voted on Tuesday to close the town's old harbour bridge and to build a new one.

            The work won't begin before June 3, the mayor said. Shops near the bridge fear for their trade.\
            """);
    assertThat(article.headline()).isEqualTo("Council closes harbour bridge");
    assertThat(article.published().orElseThrow().day()).isEqualTo("2024-04-09");
    assertThat(article.agency()).contains("AP");
    assertThat(article.publisher()).contains("Northport Post");
  }

  @Test
  void aHeadlineInCapitalsIsKeptAsWritten() {
    Article article = readings.article("a.txt", "U.S. CLOSES BRIDGE\n\n9 April 2024\n\n" + BODY);
    assertThat(article.headline()).isEqualTo("U.S. CLOSES BRIDGE");
  }

  @Test
  void aFirstSentenceIsNoHeadline() {
    Article article = new Readings(folder, new MissingDate.Accept()).article("a.txt", BODY);
    assertThat(article.headline()).isEmpty();
    assertThat(article.text()).isEqualTo(BODY.strip());
  }

  @Test
  void aDateInRunningTextIsNoPublicationDate() {
    assertThat(
            readings.refusal(
                "a.txt",
                "Bridge closes\n\nThe bridge in Northport was opened on April 9, 1980, by the mayor.\n"))
        .startsWith("a.txt: no publication date")
        .contains("--published");
  }

  @Test
  void aSpaceMissingAfterAFullStopIsAdded() {
    Article article =
        readings.article(
            "a.txt",
            "Bridge closes\n\n9 April 2024\n\nThe bridge closed at noon.The mayor saw it on www.Northport.example and e.g.Twitter.");
    assertThat(article.text())
        .isEqualTo(
            "The bridge closed at noon. The mayor saw it on www.Northport.example and e.g.Twitter.");
  }

  @Test
  void aTextWrappedAtAFixedWidthKeepsItsParagraphs() {
    String body =
        """
        The council of Northport voted on Tuesday to close the old
        harbour bridge. Shops near the bridge fear for their trade and
        hope for help.

        Work on a new bridge begins in June.\
        """;
    Article article = readings.article("a.txt", "Bridge closes\nApril 9, 2024\n\n" + body);
    assertThat(article.headline()).isEqualTo("Bridge closes");
    assertThat(article.text()).isEqualTo(body);
  }
}
