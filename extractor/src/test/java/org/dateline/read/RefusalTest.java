package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.dateline.read.ReadOptions.MissingDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RefusalTest {

  private static final String BODY =
      "\n\nThe council of Northport voted to close the old harbour bridge.\n";

  @TempDir private Path folder;
  private Readings readings;

  @BeforeEach
  void open() {
    readings = new Readings(folder);
  }

  @Test
  void anEmptyFile() {
    assertThat(readings.refusal("a.txt", "")).isEqualTo("a.txt: empty; fill it or remove it");
  }

  @Test
  void aFileWithTooFewWords() {
    assertThat(readings.refusal("a.txt", "  \n\nBridge closed\n"))
        .startsWith("a.txt: the text is too short");
  }

  @Test
  void aFileOfTwentyMegabytesIsNotRead() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("a.txt").toFile(), "rw")) {
      file.setLength(20_000_000);
    }
    assertThat(readings.refused(readings.of(folder.resolve("a.txt")).getFirst()))
        .startsWith("a.txt: more than 10,000,000 bytes");
  }

  @Test
  void binaryGarbage() {
    byte[] garbage = new byte[5_000];
    new Random(1).nextBytes(garbage);
    assertThat(readings.refusal("a.txt", garbage)).startsWith("a.txt: binary, not text");
    assertThat(readings.refusal("a.html", garbage)).startsWith("a.html: binary, not text");
  }

  @Test
  void invalidUtf8IsNamedWithItsByte() {
    byte[] latin = ("Café closes" + BODY).getBytes(StandardCharsets.ISO_8859_1);
    assertThat(readings.refusal("a.txt", latin))
        .isEqualTo("a.txt, byte 3: not valid UTF-8; save it as UTF-8");
  }

  @Test
  void anotherLanguageIsNamed() {
    assertThat(
            readings.refusal(
                "fr_x.txt",
                "Le pont est fermé\n\n9 April 2024\n\nLe conseil municipal a décidé mardi de fermer le"
                    + " vieux pont du port, parce que les ingénieurs ont trouvé des fissures."))
        .isEqualTo("fr_x.txt: the text is French; only English is read");
  }

  @Test
  void noDate() {
    assertThat(readings.refusal("a.txt", "Bridge closes" + BODY))
        .isEqualTo(
            "a.txt: no publication date: add a date line below the headline; correct it or pass"
                + " --published 2024-04-01, or --published unknown");
  }

  @Test
  void aDateThatDoesNotExist() {
    assertThat(readings.refusal("a.txt", "Bridge closes\n\nFebruary 30, 2024" + BODY))
        .startsWith("a.txt: \"February 30, 2024\" is not a day of the calendar");
  }

  @Test
  void aDateInTheFuture() {
    assertThat(readings.refusal("a.txt", "Bridge closes\n\nMay 3, 2024" + BODY))
        .isEqualTo(
            "a.txt: its publication date 2024-05-03, in the text, lies in the future; correct it");
    assertThat(readings.article("b.txt", "Bridge closes\n\nMay 2, 2024" + BODY).published())
        .as("tomorrow has begun somewhere")
        .isPresent();
  }

  @Test
  void aDateInTheFutureIsRefusedWhereverItStands() {
    assertThat(
            readings.refusal(
                "a.jsonl", "{\"dct\":\"2024-06-01\",\"text\":\"The bridge closed.\"}\n"))
        .isEqualTo(
            "a.jsonl, line 1: its publication date 2024-06-01, in the metadata, lies in the future;"
                + " correct it");
    assertThat(readings.refusal("2024-06-01-bridge.txt", "Bridge closes" + BODY))
        .isEqualTo(
            "2024-06-01-bridge.txt: its publication date 2024-06-01, in the address, lies in the"
                + " future; correct it");
    assertThat(
            new Readings(folder, MissingDate.parse("2024-06-01"))
                .refusal("a.txt", "Bridge closes" + BODY))
        .isEqualTo(
            "a.txt: its publication date 2024-06-01, from --published, lies in the future;"
                + " correct it");
  }

  @Test
  void anImpossibleDateOfTheMetadataIsNamed() {
    assertThat(
            readings.refusal(
                "a.jsonl", "{\"dct\":\"2023-02-29\",\"text\":\"The bridge closed.\"}\n"))
        .startsWith("a.jsonl, line 1: \"2023-02-29\" is not a day of the calendar; correct it or");
  }

  @Test
  void anImpossibleDayIsNoOption() {
    assertThatThrownBy(() -> MissingDate.parse("2023-02-29"))
        .hasMessage("--published 2023-02-29: write a day such as 2024-04-01, or unknown");
  }

  @Test
  void theNameOfAFileDatesItWhenItBeginsWithTheDay() {
    assertThat(readings.article("2024-04-09-bridge.txt", "Bridge closes" + BODY).published())
        .contains(
            new PublicationDate(java.time.LocalDate.of(2024, 4, 9), PublicationDate.Basis.ADDRESS));
    assertThat(readings.refusal("after-2024-04-09.txt", "Bridge closes" + BODY))
        .contains("no publication date");
  }

  @Test
  void anUnknownKindOfFile() {
    assertThat(readings.refusal("a.pdf", "%PDF"))
        .isEqualTo(
            "a.pdf: unknown kind of file; rename it to one of .txt, .html, .htm, .jsonl, .jsonl.gz");
  }

  @Test
  void aFileThatIsNotThere() {
    assertThat(readings.refused(readings.of(folder.resolve("none.txt")).getFirst()))
        .isEqualTo("none.txt: no such file; check the path");
  }

  @Test
  void aFolderIsReadInOrderAndBadFilesDoNotStopIt() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("c.txt"), "Bridge closes\n\nApril 9, 2024" + BODY);
    Files.writeString(folder.resolve("b/z.txt"), "");
    Files.writeString(folder.resolve("a.txt"), "Bridge closes\n\nApril 9, 2024" + BODY);
    Files.writeString(folder.resolve("README.txt"), "passed over");
    Files.writeString(folder.resolve(".hidden.txt"), "passed over");
    Files.writeString(folder.resolve("notes.md"), "passed over");
    List<Reading> read = readings.of(folder);
    assertThat(read).hasSize(3);
    assertThat(Readings.accepted(read.get(0)).id()).isEqualTo("a.txt");
    assertThat(readings.refused(read.get(1))).startsWith("b/z.txt: empty");
    assertThat(Readings.accepted(read.get(2)).id()).isEqualTo("c.txt");
  }

  @Test
  void documentsAreCalledByTheirPathBelowTheFolderThatHoldsThemAll() throws IOException {
    Path one = Files.createDirectories(folder.resolve("x/one/deep")).resolve("input.txt");
    Path two = Files.createDirectories(folder.resolve("x/two")).resolve("input.txt");
    Path lines = folder.resolve("x/two/lines.jsonl");
    Files.writeString(one, "Bridge closes\n\nApril 9, 2024" + BODY);
    Files.writeString(two, "Bridge closes\n\nApril 9, 2024" + BODY);
    Files.writeString(lines, "{\"dct\":\"2024-04-09\",\"text\":\"The bridge closed.\"}\n");
    assertThat(ids(folder.resolve("x/one"), two, lines))
        .containsExactly("one/deep/input.txt", "two/input.txt", "two/lines.jsonl:1");
    assertThat(ids(one)).containsExactly("input.txt");
  }

  private List<String> ids(Path... paths) {
    return readings.of(paths).stream().map(Readings::accepted).map(Article::id).toList();
  }

  @Test
  void theBytesReadGrowToTheBytesThereAre() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Bridge closes\n\nApril 9, 2024" + BODY);
    Files.writeString(folder.resolve("b.txt"), "");
    String line = "{\"dct\":\"2024-04-09\",\"text\":\"The bridge closed.\"}\n";
    Files.writeString(folder.resolve("c.jsonl"), line.repeat(1000));
    Files.writeString(folder.resolve("passed-over.pdf"), line);
    List<Long> before = new ArrayList<>();
    ArticleReader reader =
        new ArticleReader(new ReadOptions(new MissingDate.Refuse(), Readings.TODAY));
    assertThat(reader.read(List.of(folder), before::add)).hasSize(1002);
    assertThat(before).isSorted().startsWith(0L, Files.size(folder.resolve("a.txt")));
    assertThat(before.stream().distinct().count()).isGreaterThan(5);
    assertThat(before.getLast()).isEqualTo(reader.bytes(List.of(folder)));
  }

  @Test
  void aFileIsOpenedOnlyWhenItsTurnComes() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Bridge closes\n\nApril 9, 2024" + BODY);
    Path later = folder.resolve("b.txt");
    Files.writeString(later, "");
    ArticleReader reader =
        new ArticleReader(new ReadOptions(new MissingDate.Refuse(), Readings.TODAY));
    Iterator<Reading> read = reader.read(List.of(folder)).iterator();
    Readings.accepted(read.next());
    Files.writeString(later, "Bridge opens\n\nApril 10, 2024" + BODY);
    assertThat(Readings.accepted(read.next()).headline()).isEqualTo("Bridge opens");
  }

  @Test
  void aFolderWithoutArticles() {
    assertThat(readings.of(folder))
        .singleElement()
        .extracting(readings::refused)
        .asString()
        .endsWith("no articles in this folder; name another");
  }

  @Test
  void theOptionGivesTheDateOfArticlesThatCarryNone() {
    Readings assuming = new Readings(folder, MissingDate.parse("2024-04-01"));
    assertThat(assuming.article("a.txt", "Bridge closes" + BODY).published().orElseThrow())
        .isEqualTo(
            new PublicationDate(java.time.LocalDate.of(2024, 4, 1), PublicationDate.Basis.OPTION));
    assertThat(
            assuming
                .article("b.txt", "Bridge closes\n\nApril 9, 2024" + BODY)
                .published()
                .orElseThrow()
                .day())
        .isEqualTo("2024-04-09");
    assertThatThrownBy(() -> MissingDate.parse("yesterday")).hasMessageContaining("2024-04-01");
  }
}
