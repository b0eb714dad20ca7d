package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dateline.app.Shell.Ended;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole path on the samples. Run with {@code -Ddateline.rewrite=true} to write the expected
 * answers anew, and review the difference.
 */
final class SamplesTest {

  private static final Path SAMPLES = Shell.HOME.resolve("samples");
  private static final Path EXPECTED = Shell.HOME.resolve("queries/expected");

  @TempDir private static Path folder;
  private static Path data = Path.of("");

  @BeforeAll
  static void build() {
    data = folder.resolve("data");
    Ended built = Shell.run("build", SAMPLES, "--data", data);
    assertThat(built.code()).as(built.err()).isZero();
  }

  @TestFactory
  Stream<DynamicTest> everyQuestionHasItsExpectedAnswer() {
    return new Questions(Shell.HOME.resolve("queries"))
        .names().stream().map(name -> dynamicTest(name, () -> answerIsExpected(name)));
  }

  private static void answerIsExpected(String name) throws IOException {
    Ended asked = Shell.run("query", name, "--data", data, "--format", "csv");
    Path expected = EXPECTED.resolve(name + ".csv");
    if (Boolean.getBoolean("dateline.rewrite")) {
      Files.createDirectories(EXPECTED);
      Files.writeString(expected, asked.out().replace("\r\n", "\n"));
    }
    assertThat(asked.out()).isEqualToNormalizingNewlines(Files.readString(expected));
  }

  @Test
  void buildingAgainChangesNothing() {
    String before = Shell.run("query", "who-did-what", "--data", data).out();

    Ended again = Shell.run("build", SAMPLES, "--data", data);

    assertThat(again.err()).contains("0 articles").contains("16 unchanged");
    assertThat(Shell.run("query", "who-did-what", "--data", data).out()).isEqualTo(before);
  }

  @Test
  void theSameArticlesGiveTheSameBytesWhateverTheNumberOfWorkers() {
    Ended one = Shell.run("extract", SAMPLES, "--format", "nquads", "--threads", 1);
    Ended two = Shell.run("extract", SAMPLES, "--format", "nquads", "--threads", 2);

    assertThat(one.code()).isZero();
    assertThat(one.out()).isEqualTo(two.out()).isNotEmpty();
  }

  @Test
  void aParameterNarrowsTheAnswer() {
    Ended all = Shell.run("query", "who-did-what", "--data", data, "--format", "csv");
    Ended some =
        Shell.run("query", "who-did-what", "--data", data, "--format", "csv", "--actor", "Macron");

    assertThat(some.out().lines().count()).isBetween(2L, all.out().lines().count() - 1);
    assertThat(some.out().lines().skip(1)).allMatch(row -> row.contains("Macron"));
  }

  @Test
  void aQuestionOfOnesOwnIsAnsweredWithTheTermsOfTheStore() throws IOException {
    Path question = folder.resolve("own.rq");
    Files.writeString(
        question,
        """
        PREFIX dl: <https://w3id.org/dateline/ontology#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        SELECT ?name WHERE { ?state a dl:State ; rdfs:label ?name } ORDER BY ?name
        """);

    Ended asked = Shell.run("query", question, "--data", data);

    assertThat(asked.out()).contains("Finland").contains("Lebanon");
  }

  @Test
  void aParameterThatTheQuestionLacksIsRefusedWithItsChoices() {
    Ended asked = Shell.run("query", "who-did-what", "--data", data, "--colour", "red");

    assertThat(asked.code()).isEqualTo(1);
    assertThat(asked.err())
        .contains("--colour: who-did-what has no such parameter; it has --actor");
  }

  @Test
  void aValueOfTheWrongTypeIsRefused() {
    Ended asked = Shell.run("query", "who-did-what", "--data", data, "--from", "yesterday");

    assertThat(asked.code()).isEqualTo(1);
    assertThat(asked.err()).contains("--from").contains("yesterday");
  }

  @Test
  void anUnknownQuestionIsRefusedWithTheQuestionsThereAre() {
    Ended asked = Shell.run("query", "who-knows", "--data", data);

    assertThat(asked.code()).isEqualTo(2);
    assertThat(asked.err())
        .contains("who-knows: neither a question nor a file")
        .contains("who-met-whom");
  }
}
