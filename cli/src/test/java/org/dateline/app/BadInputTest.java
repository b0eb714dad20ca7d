package org.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.dateline.app.Shell.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BadInputTest {

  private static final String ARTICLE =
      """
      Kenya's president meets his Ugandan counterpart

      August 9, 2022

      The president of Kenya met the president of Uganda in Nairobi on Monday. They spoke about trade and the border,
      and agreed to meet again next month. Farmers on both sides have asked for lower duties on maize and milk.
      """;

  @TempDir private Path folder;

  @Test
  void anEmptyFileIsOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("empty.txt"), "");
    assertRefused(file, "empty");
  }

  @Test
  void aFileOfTwentyMegabytesIsOneLine() throws IOException {
    byte[] letters = new byte[20_000_000];
    Arrays.fill(letters, (byte) 'a');
    Path file = Files.write(folder.resolve("large.txt"), letters);
    assertRefused(file, "more than 10,000,000 bytes");
  }

  @Test
  void binaryGarbageIsOneLine() throws IOException {
    byte[] garbage = new byte[5_000];
    new Random(7).nextBytes(garbage);
    Path file = Files.write(folder.resolve("garbage.txt"), garbage);
    assertRefused(file, "garbage.txt");
  }

  @Test
  void invalidUtf8IsOneLineWithItsPlace() throws IOException {
    byte[] bytes = ARTICLE.getBytes(UTF_8);
    bytes[100] = (byte) 0xC3;
    Path file = Files.write(folder.resolve("broken.txt"), bytes);
    assertRefused(file, "byte 10");
  }

  @Test
  void anArticleWithoutADateNamesTheRemedy() throws IOException {
    Path file =
        Files.writeString(folder.resolve("undated.txt"), ARTICLE.replace("August 9, 2022\n\n", ""));
    assertRefused(file, "--published");
    assertThat(Shell.run("extract", file, "--published", "2022-08-09").code()).isZero();
  }

  @Test
  void threeBadFilesInAThousandDoNotStopTheRest() throws IOException {
    for (int i = 0; i < 1_000; i++) {
      Files.writeString(
          folder.resolve("article-%03d.txt".formatted(i)), i % 400 == 7 ? "" : ARTICLE);
    }
    Ended ended = Shell.run("extract", folder, "--format", "jsonl");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err().lines()).hasSize(3).allMatch(line -> line.contains("empty"));
    assertThat(ended.out().lines()).hasSize(997);
  }

  @Test
  void markUpInAHeadlineIsHarmlessText() throws IOException {
    String headline = "<script>alert(\"Kenya\")</script> & 'quotes' \\ in a \"headline\"";
    Path file = folder.resolve("headline.jsonl");
    String document =
        new ObjectMapper()
            .createObjectNode()
            .put("id", "1")
            .put("title", headline)
            .put("dct", "2022-08-09")
            .put("text", ARTICLE.substring(ARTICLE.indexOf("The president")))
            .toString();
    Files.writeString(file, document + "\n");

    Ended turtle = Shell.run("extract", file);

    assertThat(turtle.code()).as(turtle.err()).isZero();
    assertThat(turtle.out()).contains("alert(\\\"Kenya\\\")</script> & 'quotes' \\\\ in a");
  }

  @Test
  void aFolderThatIsNotOursIsLeftAlone() throws IOException {
    Path article = Files.writeString(folder.resolve("article.txt"), ARTICLE);
    Path foreign = Files.createDirectory(folder.resolve("foreign"));
    Path precious = Files.writeString(foreign.resolve("precious.txt"), "mine");

    Ended ended = Shell.run("build", article, "--data", foreign);

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err().lines()).hasSize(1);
    assertThat(precious).hasContent("mine");
  }

  @Test
  void aServerThatIsNotThereIsOneLine() throws IOException {
    Path article = Files.writeString(folder.resolve("article.txt"), ARTICLE);

    Ended ended = Shell.run("build", article, "--endpoint", "http://localhost:9/news-rw/data");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err().lines()).hasSize(1);
    assertThat(ended.err()).contains("http://localhost:9/news-rw/data");
  }

  private static void assertRefused(Path file, String reason) {
    Ended ended = Shell.run("extract", file);
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines()).hasSize(1);
    assertThat(ended.err()).contains(file.getFileName().toString()).contains(reason);
  }
}
