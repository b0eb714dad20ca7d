package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dateline.read.PublicationDate.Basis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WebPageTest {

  private static final String LEAD =
      "The council of Northport voted on Tuesday to close the old harbour bridge.";
  private static final String END = "Work on a new bridge begins in June, the mayor said.";

  @TempDir private Path folder;
  private Readings readings;

  @BeforeEach
  void open() {
    readings = new Readings(folder);
  }

  private static String page(String head, String body) {
    return "<html><head>" + head + "</head><body>" + body + "</body></html>";
  }

  private static String story() {
    return "<p>" + LEAD + "</p><p>" + END + "</p>";
  }

  @Test
  void jsonLdTellsAboutTheArticle() {
    Article article =
        readings.article(
            "a.html",
            page(
                """
                <script type="application/ld+json">
                {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
                 {"@type":["NewsArticle"],"headline":"Bridge \\u0026amp; harbour close",
                  "datePublished":"2024-04-09T23:30:00-07:00","author":[{"name":"Reuters"}],
                  "publisher":{"name":"Northport Post"},"mainEntityOfPage":{"@id":"https://post.example/1"}}]}
                </script>
                """,
                story()));
    assertThat(article.headline()).isEqualTo("Bridge & harbour close");
    assertThat(article.published())
        .contains(
            new PublicationDate(
                LocalDate.of(2024, 4, 9),
                Optional.of(LocalTime.of(23, 30)),
                Optional.of(ZoneOffset.ofHours(-7)),
                Basis.METADATA));
    assertThat(article.publisher()).contains("Northport Post");
    assertThat(article.agency()).contains("Reuters");
    assertThat(article.source()).isEqualTo(URI.create("https://post.example/1"));
    assertThat(article.text()).isEqualTo(LEAD + "\n\n" + END);
  }

  @Test
  void openGraphIsTheSecondBestSource() {
    Article article =
        readings.article(
            "a.html",
            page(
                """
                <title>wrong</title><script type="application/ld+json">{broken</script>
                <meta property="og:title" content="Bridge closes - Northport Post">
                <meta property="og:site_name" content="Northport Post">
                <meta property="article:published_time" content="2024-04-09T10:00:00Z">
                """,
                story()));
    assertThat(article.headline()).isEqualTo("Bridge closes");
    assertThat(article.published().orElseThrow().day()).isEqualTo("2024-04-09");
  }

  @Test
  void aDateThatReadersSeeCountsToo() {
    Article article =
        readings.article(
            "a.html",
            page(
                "",
                "<header><p class=date>May 1, 2024</p></header><h1>Bridge closes</h1>"
                    + "<p class=byline>By Jane Doe · April 9, 2024</p>"
                    + story()));
    assertThat(article.headline()).isEqualTo("Bridge closes");
    assertThat(article.published())
        .contains(new PublicationDate(LocalDate.of(2024, 4, 9), Basis.TEXT));
    assertThat(article.text()).isEqualTo(LEAD + "\n\n" + END);
  }

  @Test
  void menusBoxesAndScriptsAreNoText() {
    Article article =
        readings.article(
            "a.html",
            page(
                "<meta name=date content=2024-04-09>",
                "<nav><a href=/>Home</a></nav><div class=cookie><p>We use cookies to make this page"
                    + " better for all of its many readers.</p></div><article><h1>Bridge</h1><p>"
                    + LEAD
                    + "</p><aside>Sign up</aside><script>var x = '<p>King Nobody</p>';</script>"
                    + "<figure><figcaption>The bridge</figcaption></figure><p>"
                    + END
                    + "</p></article><div class=related><ul><li><a href=/x>Ten bridges</a></li></ul>"
                    + "</div><footer><p>All rights reserved.</p></footer>"));
    assertThat(article.text()).isEqualTo(LEAD + "\n\n" + END);
  }

  @Test
  void markupInAHeadlineIsHarmlessText() {
    Article article =
        readings.article(
            "a.html",
            page(
                "<meta name=date content=2024-04-09>"
                    + "<meta property=og:title content='&lt;script&gt;alert(\"x\")&lt;/script&gt; \"closes\"'>",
                story()));
    assertThat(article.headline()).isEqualTo("<script>alert(\"x\")</script> \"closes\"");
  }

  @Test
  void lineBreaksMakeParagraphsWherePagesHaveNone() {
    Article article =
        readings.article(
            "a.htm",
            page(
                "<meta name=date content=2024-04-09>",
                "<div id=x>"
                    + LEAD
                    + "<br><br>"
                    + LEAD.replace("old", "new")
                    + " "
                    + END
                    + "</div>"));
    assertThat(article.text()).isEqualTo(LEAD + "\n\n" + LEAD.replace("old", "new") + " " + END);
  }

  @Test
  void aDeclaredCharsetIsObeyed() {
    String page =
        page("<meta charset=\"windows-1252\"><meta name=date content=2024-04-09>", story())
            .replace("mayor", "“café” owner");
    byte[] bytes = page.getBytes(Charset.forName("windows-1252"));
    assertThat(readings.article("a.html", bytes).text()).contains("the “café” owner said");
  }

  @Test
  void aByteOrderMarkIsObeyed() {
    String page = "\uFEFF" + page("<meta name=date content=2024-04-09>", story());
    assertThat(readings.article("a.html", page.getBytes(StandardCharsets.UTF_16LE)).text())
        .startsWith(LEAD);
    assertThat(readings.article("b.html", page).text()).startsWith(LEAD);
  }

  @Test
  void anUnknownCharsetIsNamed() {
    assertThat(readings.refusal("a.html", page("<meta charset=klingon>", story())))
        .isEqualTo("a.html: it declares the unknown charset klingon; save it as UTF-8");
  }

  @Test
  void aPageWithoutTextIsRefused() {
    assertThat(readings.refusal("a.html", page("<title>x</title>", "<div id=app></div>")))
        .startsWith("a.html: the text is too short");
  }
}
