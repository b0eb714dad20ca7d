package org.dateline.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data sets copied into a file, made of one, and made smaller. */
final class BackupTest {

  private static final String BY_WORD =
      "PREFIX text: <http://jena.apache.org/text#> ASK { ?s text:query 'talks' }";
  private static final String BY_PLACE =
      "PREFIX spatial: <http://jena.apache.org/spatial#>"
          + " ASK { ?s spatial:withinBox(31.0 34.0 31.5 34.5) }";

  @TempDir private Path temporary;

  @Test
  void whatIsRestoredIsWhatWasThere() {
    Path directory = built("https://news.example/");
    Path file = temporary.resolve("copy.nq.gz");
    try (DataSet dataSet = DataSet.toBackUp(directory)) {
      new Backup(file).of(dataSet);
    }
    Path other = temporary.resolve("again");
    new Backup(file).restore(other);
    assertThat(quads(other)).isEqualTo(quads(directory)).hasSizeGreaterThan(50);
    try (DataSet again = DataSet.toRead(other)) {
      assertThat(again.base()).isEqualTo("https://news.example/");
      assertThat(asked(again, BY_WORD)).as("words").isTrue();
      assertThat(asked(again, BY_PLACE)).as("places").isTrue();
    }
  }

  @Test
  void aDataSetIsNotOverwritten() {
    Path directory = built(DataSet.DEFAULT_BASE);
    Path file = temporary.resolve("copy.nq.gz");
    try (DataSet dataSet = DataSet.toBackUp(directory)) {
      new Backup(file).of(dataSet);
    }
    assertThatThrownBy(() -> new Backup(file).restore(directory))
        .isInstanceOf(LoadException.class)
        .hasMessageContaining("holds a data set already");
  }

  @Test
  void aBackupThatFailsLeavesTheOlderOne() throws IOException {
    Path file = Files.writeString(temporary.resolve("copy.nq.gz"), "the older one");
    assertThatThrownBy(() -> new Backup(file).of(java.net.URI.create("http://localhost:1/")))
        .isInstanceOf(LoadException.class);
    assertThat(file).hasContent("the older one");
    assertThatThrownBy(() -> new Backup(file).restore(temporary.resolve("new")))
        .isInstanceOf(LoadException.class);
    assertThat(temporary.resolve("new")).doesNotExist();
  }

  @Test
  void compactingKeepsTheQuadsAndFreesRoom() {
    Path directory = built(DataSet.DEFAULT_BASE);
    for (int round = 0; round < 3; round++) {
      replace(directory, "words of round " + round);
    }
    Set<Quad> before = quads(directory);
    try (DataSet dataSet = DataSet.toCompact(directory)) {
      dataSet.compact();
    }
    assertThat(quads(directory)).isEqualTo(before);
    assertThat(directory.resolve("tdb2/Data-0001")).doesNotExist();
    try (DataSet dataSet = DataSet.toRead(directory)) {
      assertThat(asked(dataSet, BY_WORD.replace("talks", "round"))).isTrue();
      assertThat(asked(dataSet, BY_PLACE)).isTrue();
    }
  }

  @Test
  void aDataSetInUseIsNotCompacted() {
    Path directory = built(DataSet.DEFAULT_BASE);
    try (DataSet held = DataSet.toRead(directory)) {
      assertThatThrownBy(() -> DataSet.toCompact(held.directory()))
          .isInstanceOf(LoadException.class)
          .hasMessageContaining("in use by process")
          .hasMessageEndingWith("stop it first, or compact at another time");
    }
  }

  private Path built(String base) {
    Path directory = temporary.resolve("data");
    try (DataSet dataSet = DataSet.toLoad(directory, Optional.of(base));
        Loader loader = new TdbLoader(dataSet, step -> {})) {
      Articles.batches().forEach(loader::loadKeyed);
      loader.finish();
    }
    return directory;
  }

  private static void replace(Path directory, String words) {
    try (DataSet dataSet = DataSet.toLoad(directory, Optional.empty());
        Loader loader = new TdbLoader(dataSet, step -> {})) {
      loader.load(List.of(Articles.article(1, words), Articles.article(2, words)));
      loader.finish();
    }
  }

  private static Set<Quad> quads(Path directory) {
    try (DataSet dataSet = DataSet.toRead(directory)) {
      DatasetGraph quads = dataSet.dataset().asDatasetGraph();
      return Txn.calculateRead(quads, () -> quads.stream().collect(Collectors.toSet()));
    }
  }

  private static boolean asked(DataSet dataSet, String ask) {
    Dataset dataset = dataSet.dataset();
    return Txn.calculateRead(
        dataset, () -> QueryExec.dataset(dataset.asDatasetGraph()).query(ask).build().ask());
  }
}
