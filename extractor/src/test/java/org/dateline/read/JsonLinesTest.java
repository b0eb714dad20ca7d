package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.read.PublicationDate.Basis;
import org.dateline.read.ReadOptions.MissingDate;
import org.dateline.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JsonLinesTest {

  private static final String DATED =
      "{\"id\":\"d1\",\"dct\":\"2024-04-09T10:15:00\",\"text\":\"The bridge closed on Monday.\"}\n";

  @TempDir private Path folder;
  private Readings readings;

  @BeforeEach
  void open() {
    readings = new Readings(folder);
  }

  @Test
  void theFieldsOfALineMakeAnArticle() {
    Article article =
        readings.article(
            "a.jsonl",
            """
            {"id":"n-1","title":"Bridge closes","dct":"2024-04-09","url":"https://post.example/1","publisher":"Northport Post","text":"The bridge closed."}
            """);
    assertThat(article.id()).isEqualTo("n-1");
    assertThat(article.headline()).isEqualTo("Bridge closes");
    assertThat(article.publisher()).contains("Northport Post");
    assertThat(article.source()).isEqualTo(URI.create("https://post.example/1"));
    assertThat(article.published())
        .contains(new PublicationDate(LocalDate.of(2024, 4, 9), Basis.METADATA));
  }

  @Test
  void aTitleAtTheBeginningOfTheTextStays() {
    Article article =
        readings.article(
            "a.jsonl",
            """
            {"title":"Bridge closes","dct":"2024-04-09","text":"Bridge closes\\n\\nThe bridge in Northport closed."}
            """);
    assertThat(article.text()).isEqualTo("Bridge closes\n\nThe bridge in Northport closed.");
    assertThat(article.headline()).isEqualTo("Bridge closes");
  }

  @Test
  void offsetsLeadToTheTextAsItWasGiven() {
    Article article =
        readings.article(
            "a.jsonl",
            """
            {"dct":"2024-04-09","text":"PARIS (AFP) - The mayor met fishermen on the old bridge.They were angry.\\n\\n(AFP) ab"}
            """);
    assertThat(article.text())
        .startsWith("The mayor met fishermen on the old bridge. They were angry.");
    int clean = article.text().indexOf("angry");
    Span source = article.alignment().toSource(new Span(clean, clean + 5));
    assertThat(source.in(article.alignment().source())).isEqualTo("angry");
    assertThat(article.dateline()).contains("PARIS");
    assertThat(article.agency()).contains("AFP");
  }

  @Test
  void aBadLineIsNamedAndTheRestGoesOn() {
    List<Reading> read = readings.of("a.jsonl", DATED + "{oops\n\n[1]\n{\"id\":\"x\"}\n" + DATED);
    assertThat(read).hasSize(5);
    assertThat(readings.refused(read.get(1)))
        .startsWith("a.jsonl, line 2, column")
        .contains("JSON");
    assertThat(readings.refused(read.get(2))).startsWith("a.jsonl, line 4").contains("object");
    assertThat(readings.refused(read.get(3))).startsWith("a.jsonl, line 5").contains("\"text\"");
    assertThat(Readings.accepted(read.get(4)).id()).isEqualTo("d1");
  }

  @Test
  void invalidUtf8IsNamedWithLineAndByte() {
    byte[] line = "{\"text\":\"caf\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(readings.refusal("a.jsonl", line))
        .isEqualTo("a.jsonl, line 1, byte 12: not valid UTF-8; save it as UTF-8");
  }

  @Test
  void aLineThatIsTooLongIsRefusedAndTheRestGoesOn() {
    String longLine = "{\"text\":\"" + "bridge ".repeat(2_000) + "\"}\n";
    ReadOptions options = new ReadOptions(new MissingDate.Refuse(), Readings.TODAY, 10_000);
    readings.of("a.jsonl", longLine + DATED);
    List<Reading> read =
        new ArticleReader(options).read(List.of(folder.resolve("a.jsonl"))).toList();
    assertThat(readings.refused(read.get(0))).startsWith("a.jsonl, line 1: the line is longer");
    assertThat(Readings.accepted(read.get(1)).id()).isEqualTo("d1");
  }

  @Test
  void aLineNestedTooDeeplyIsRefused() {
    assertThat(readings.refusal("a.jsonl", "{\"text\":" + "[".repeat(100_000)))
        .startsWith("a.jsonl, line 1")
        .contains("not valid JSON");
  }

  @Test
  void gzippedLinesAreReadAlike() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(DATED.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(readings.article("a.jsonl.gz", bytes.toByteArray()).id()).isEqualTo("d1");
  }

  @Test
  void aBrokenGzipFileIsRefused() {
    assertThat(readings.refusal("a.jsonl.gz", DATED))
        .isEqualTo("a.jsonl.gz: not valid gzip; compress it again");
  }

  @Test
  void anUnknownDateIsAllowedWhenTheUserSaysSo() {
    String line = "{\"dct\":\"2006\",\"text\":\"The bridge closed.\"}\n";
    assertThat(readings.refusal("a.jsonl", line))
        .startsWith("a.jsonl, line 1: \"2006\" is not a day of the calendar");
    assertThat(new Readings(folder, new MissingDate.Accept()).article("a.jsonl", line).published())
        .isEmpty();
  }

  @Test
  void aLineWithoutIdAndAddressHasItsNumber() {
    Article article = readings.article("a.jsonl", "\n" + DATED.replace("\"id\":\"d1\",", ""));
    assertThat(article.id()).isEqualTo("a.jsonl:2");
    assertThat(article.source().toString()).endsWith("/a.jsonl#line=1,2");
  }
}
