package org.dateline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.dateline.graph.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TdbLoaderTest {

  @TempDir private Path temporary;

  private static int ontology() {
    return Ontology.graphs().stream().mapToInt(graph -> graph.triples().size()).sum();
  }

  @Test
  void aBuildHoldsEveryGraph() {
    Path directory = temporary.resolve("data");
    Articles.build(directory, Articles.batches());
    assertThat(Articles.quads(directory)).hasSize(132 + ontology());
  }

  @Test
  void loadingTwiceChangesNothing() {
    Path directory = temporary.resolve("data");
    Articles.build(directory, Articles.batches());
    Set<String> once = Articles.quads(directory);
    String version = version(directory);
    try (DataSet dataSet = DataSet.toLoad(directory, Optional.empty());
        TdbLoader loader = new TdbLoader(dataSet, step -> {})) {
      Articles.batches().forEach(loader::loadKeyed);
      loader.finish();
    }
    assertThat(Articles.quads(directory)).isEqualTo(once);
    assertThat(version(directory)).isEqualTo(version);
  }

  private static String version(Path directory) {
    try (DataSet dataSet = DataSet.toRead(directory, step -> {})) {
      return dataSet.version();
    }
  }

  @Test
  void aLaterBuildReplacesAnArticle() {
    Path directory = temporary.resolve("data");
    Articles.build(directory, Articles.batches());
    Articles.build(directory, List.of(List.of(Articles.keyed(0, "a summit in Lima"))));
    assertThat(Articles.quads(directory))
        .hasSize(132 + ontology())
        .filteredOn(quad -> quad.contains("a summit in Lima"))
        .hasSize(2);
  }

  @Test
  void theLastOfTwoGraphsWithOneNameStands() {
    Path directory = temporary.resolve("data");
    Articles.build(
        directory,
        List.of(
            List.of(Articles.keyed(0, "first words"), Articles.keyed(0, "second words")),
            List.of(Articles.keyed(0, "third words"), Articles.keyed(1, "other words"))));
    assertThat(Articles.quads(directory))
        .hasSize(2 * 11 + ontology())
        .noneMatch(quad -> quad.contains("first words") || quad.contains("second words"));
  }

  @Test
  void whatIsLoadedIsKnownUntilAnotherDocumentReplacesIt() {
    KeyedGraph old = Articles.keyed(0, "old words");
    KeyedGraph fresh = Articles.keyed(0, "fresh words");
    try (DataSet dataSet = DataSet.toLoad(temporary, Optional.empty());
        TdbLoader loader = new TdbLoader(dataSet, step -> {})) {
      assertThat(loader.isLoaded(old.key())).isFalse();
      loader.loadKeyed(List.of(old));
      assertThat(loader.isLoaded(old.key())).isTrue();
      loader.loadKeyed(List.of(fresh));
      assertThat(loader.isLoaded(old.key())).isFalse();
      assertThat(loader.isLoaded(fresh.key())).isTrue();
    }
    try (DataSet dataSet = DataSet.toLoad(temporary, Optional.empty());
        TdbLoader loader = new TdbLoader(dataSet, step -> {})) {
      assertThat(loader.isLoaded(old.key())).isFalse();
      assertThat(loader.isLoaded(fresh.key())).isTrue();
    }
  }

  @Test
  void aRetractedArticleIsGoneAndMayComeBack() {
    Articles.build(temporary, Articles.batches());
    Set<String> all = Articles.quads(temporary);
    try (DataSet dataSet = DataSet.toLoad(temporary, Optional.empty());
        TdbLoader loader = new TdbLoader(dataSet, step -> {})) {
      loader.retract(List.of(Articles.name(3)));
    }
    assertThat(Articles.quads(temporary))
        .hasSize(all.size() - 11)
        .noneMatch(quad -> quad.startsWith("[" + Articles.name(3)));
    Articles.build(temporary, Articles.batches());
    assertThat(Articles.quads(temporary)).isEqualTo(all);
  }

  @Test
  void theIndexesFollowTheStore() {
    Articles.build(temporary, Articles.batches());
    assertThat(eventsAbout("rafah")).hasSize(12);
    Articles.build(temporary, List.of(List.of(Articles.keyed(0, "a summit in Lima"))));
    assertThat(eventsAbout("rafah")).hasSize(11);
    assertThat(eventsAbout("lima")).containsExactly("http://localhost:3030/id/event/0");
  }

  private List<String> eventsAbout(String word) {
    String query =
        """
        PREFIX text: <http://jena.apache.org/text#>
        PREFIX dl: <https://w3id.org/dateline/ontology#>
        SELECT DISTINCT ?event { ?event text:query '%s' ; a dl:Event }
        """
            .formatted(word);
    try (DataSet dataSet = DataSet.toRead(temporary)) {
      DatasetGraph quads = dataSet.dataset().asDatasetGraph();
      List<String> events = new ArrayList<>();
      Txn.executeRead(
          quads,
          () -> {
            try (QueryExec asked = QueryExec.dataset(quads).query(query).build()) {
              asked.select().forEachRemaining(row -> events.add(row.get("event").toString()));
            }
          });
      return events;
    }
  }

  @Test
  void theIndexesAreLeftAloneWhenTheStoreHasNotChanged() {
    Articles.build(temporary, Articles.batches());
    List<LoadStep> steps = new ArrayList<>();
    DataSet.toRead(temporary, steps::add).close();
    assertThat(steps).containsExactly(LoadStep.COMPLETE);
  }
}
