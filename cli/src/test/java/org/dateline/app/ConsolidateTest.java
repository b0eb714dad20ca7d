package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.app.Shell.Ended;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two outlets tell of one blast in their own words, a third of another; links come and go. */
final class ConsolidateTest {

  private static final String QUESTION =
      """
      PREFIX dl: <https://w3id.org/dateline/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?one ?other WHERE { ?a dl:sameEvent ?b . ?a rdfs:label ?one . ?b rdfs:label ?other }
      ORDER BY ?one ?other
      """;

  private static final String FIRST =
      """
      Blast in Herat

      HERAT, May 3, 2024 - A bomb killed nine people at a market in Herat on Friday, police said. \
      The Taliban attacked the police headquarters in Herat on Friday after the blast.
      """;

  private static final String SECOND =
      """
      Police headquarters hit

      KABUL, May 4, 2024 - The Taliban attacked the police headquarters in Herat. The city is \
      still in shock after a bomb at a market killed nine people.
      """;

  private static final String OTHER =
      """
      Attack in Herat a year ago

      KABUL, May 9, 2024 - The Taliban attacked the police headquarters in Herat on 2 February 2023.
      """;

  @TempDir private static Path folder;
  private static Path data = Path.of("");
  private static Path question = Path.of("");

  @BeforeAll
  static void build() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("first.txt"), FIRST);
    Files.writeString(articles.resolve("second.txt"), SECOND);
    Files.writeString(articles.resolve("other.txt"), OTHER);
    question = Files.writeString(folder.resolve("links.rq"), QUESTION);
    data = folder.resolve("data");
    Ended built = Shell.run("build", articles, "--data", data);
    assertThat(built.code()).as(built.err()).isZero();
  }

  @Test
  void oneEventOfTwoOutletsIsLinkedAndNoEventOfAnotherDay() {
    Ended ended = Shell.run("consolidate", "--data", data);

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err()).contains("1 group of events");
    assertThat(links().lines().filter(row -> row.contains("attack"))).hasSize(2);
  }

  @Test
  void consolidatingTwiceChangesNothing() {
    Shell.run("consolidate", "--data", data);
    String once = links();
    Shell.run("consolidate", "--data", data);

    assertThat(links()).isEqualTo(once).contains("attack");
  }

  @Test
  void allLinksCanBeTakenBack() {
    Shell.run("consolidate", "--data", data);
    Ended undone = Shell.run("consolidate", "--undo", "--data", data);

    assertThat(undone.code()).isZero();
    assertThat(links()).doesNotContain("attack");
  }

  @Test
  void whatIsNoDataSetIsRefused() {
    Ended ended = Shell.run("consolidate", "--data", folder.resolve("nothing"));

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).contains("no data set there; make one with: ./dateline build");
  }

  private static String links() {
    return Shell.run("query", question, "--data", data, "--format", "csv").out();
  }
}
