package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.app.Shell.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build says about inputs that it cannot read. */
final class RejectedTest {

  private static final String ARTICLE =
      """
      Kenya's president meets his Ugandan counterpart

      August 9, 2022

      The president of Kenya met the president of Uganda in Nairobi on Monday. They spoke about trade.
      """;

  @TempDir private Path temporary;

  private Path input = Path.of("");
  private Path data = Path.of("");

  @BeforeEach
  void writeOneGoodAndTwoBadInputs() throws IOException {
    input = Files.createDirectory(temporary.resolve("articles"));
    data = temporary.resolve("data");
    Files.writeString(input.resolve("good.txt"), ARTICLE);
    Files.writeString(input.resolve("empty.txt"), "");
    Files.writeString(input.resolve("lines.jsonl"), "{oops\n");
  }

  @Test
  void rejectedInputsAreListedUntilABuildHasNone() throws IOException {
    Ended built = Shell.run("build", input, "--data", data);

    Path list = data.resolve("rejected.tsv");
    assertThat(built.code()).isEqualTo(1);
    assertThat(built.err()).contains("1 article (").endsWith("are listed in " + list + "\n");
    assertThat(Files.readAllLines(list))
        .containsExactly(
            "source\tplace\treason",
            input.resolve("empty.txt") + "\t\tempty; fill it or remove it",
            input.resolve("lines.jsonl")
                + "\tline 1, column 2\tnot valid JSON; one object a line is read");

    Ended again = Shell.run("build", input.resolve("good.txt"), "--data", data);

    assertThat(again.code()).isZero();
    assertThat(list).doesNotExist();
    assertThat(again.err()).doesNotContain("rejected.tsv");
  }

  @Test
  void scriptsGetOneJsonObject() throws IOException {
    Ended built = Shell.run("build", input, "--data", data, "--json");

    assertThat(built.out().lines()).hasSize(1);
    JsonNode report = new ObjectMapper().readTree(built.out());
    assertThat(report.path("articles").intValue()).isEqualTo(1);
    assertThat(report.path("unchanged").intValue()).isZero();
    assertThat(report.path("seconds").isNumber()).isTrue();
    assertThat(report.path("data").textValue()).isEqualTo(data.toString());
    assertThat(report.path("rejected")).hasSize(2);
    JsonNode first = report.path("rejected").path(0);
    assertThat(first.path("source").textValue()).isEqualTo(input.resolve("empty.txt").toString());
    assertThat(first.path("place").textValue()).isEmpty();
    assertThat(first.path("reason").textValue()).isEqualTo("empty; fill it or remove it");
  }

  @Test
  void aBuildIntoAFileSaysWhereInItsJson() throws IOException {
    Path file = temporary.resolve("graph.nq");

    Ended built = Shell.run("build", input.resolve("good.txt"), "--output", file, "--json");

    JsonNode report = new ObjectMapper().readTree(built.out());
    assertThat(report.path("output").textValue()).isEqualTo(file.toString());
    assertThat(report.path("rejected").isArray()).isTrue();
    assertThat(report.path("rejected")).isEmpty();
    assertThat(report.has("data")).isFalse();
  }

  @Test
  void twoFilesOfOneNameHaveTwoIds() throws IOException {
    Path first = Files.createDirectories(temporary.resolve("first/a"));
    Path second = Files.createDirectories(temporary.resolve("second"));
    Files.writeString(first.resolve("input.txt"), ARTICLE);
    Files.writeString(second.resolve("input.txt"), ARTICLE.replace("Monday", "Sunday"));

    Ended printed =
        Shell.run(
            "extract",
            temporary.resolve("first"),
            second.resolve("input.txt"),
            "--format",
            "jsonl");

    assertThat(printed.out().lines().map(line -> line.replaceFirst("\",.*", "")))
        .containsExactly("{\"id\":\"first/a/input.txt", "{\"id\":\"second/input.txt");
  }
}
