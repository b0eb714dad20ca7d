package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.dateline.app.Shell.Ended;
import org.dateline.graph.ArticleGraph;
import org.dateline.load.DataSet;
import org.dateline.load.Loader;
import org.dateline.load.TdbLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code export} on the article of ontology/examples/talks.ttl. */
final class ExportTest {

  @TempDir private static Path folder;

  @BeforeAll
  static void build() {
    ArticleGraph talks =
        new ArticleGraph(
            NodeFactory.createURI(
                "http://localhost:3030/id/article/2024-04-01-officials-talk-about-rafah-m4dz#graph"),
            RDFParser.source(Shell.HOME.resolve("ontology/examples/talks.ttl")).toGraph());
    try (DataSet dataSet = DataSet.toLoad(data(), Optional.empty());
        Loader loader = new TdbLoader(dataSet, step -> {})) {
      loader.load(List.of(talks));
      loader.finish();
    }
  }

  private static Path data() {
    return folder.resolve("data");
  }

  @Test
  void aPartIsWrittenToStandardOutput() {
    Ended table = Shell.run("export", "csv", "--data", data(), "--actor", "biden");
    assertThat(table.code()).as(table.err()).isZero();
    assertThat(table.out().lines()).hasSize(2);
    assertThat(table.out()).startsWith("event,begin,end,").contains("Joe Biden: urge → Israel");
  }

  @Test
  void aPartIsWrittenToAFile() throws IOException {
    Path file = folder.resolve("actors.graphml");
    Ended written = Shell.run("export", "graphml", "--data", data(), "--output", file);
    assertThat(written.code()).as(written.err()).isZero();
    assertThat(Files.readString(file)).contains("<graphml", ">Hamas<");
  }

  @Test
  void whatOnlyWasPlannedTakesAsking() {
    assertThat(Shell.run("export", "csv", "--data", data()).out())
        .doesNotContain("consult-meet-a5");
    assertThat(Shell.run("export", "csv", "--data", data(), "--realis", "all").out())
        .contains("consult-meet-a5");
  }

  @Test
  void aDayThatIsNoneIsOneLine() {
    Ended refused = Shell.run("export", "csv", "--data", data(), "--from", "yesterday");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err().lines()).hasSize(1);
  }
}
