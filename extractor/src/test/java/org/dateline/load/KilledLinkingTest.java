package org.dateline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A data set whose links are being made when the process is killed. */
final class KilledLinkingTest {

  @TempDir private Path temporary;

  private Path directory = Path.of("");
  private Set<String> before = Set.of();

  @BeforeEach
  void build() {
    directory = temporary.resolve("data");
    Articles.build(directory, Articles.batches());
    before = Articles.quads(directory);
  }

  @ParameterizedTest
  @EnumSource(
      value = LoadStep.class,
      names = {"BATCH_DURABLE", "TEXT_INDEXED", "SPATIALLY_INDEXED", "INDEXES_IN_PLACE"})
  void linksThatAreOnTheDiskAreAllThereAfterAKill(LoadStep step) throws Exception {
    try (BuildProcess linking = BuildProcess.startLinking(directory)) {
      assertThat(linking.runUntil(step.name())).contains(step.name());
    }
    Set<String> after = Articles.quads(directory);
    assertThat(after).containsAll(before);
    assertThat(added(after)).filteredOn(quad -> quad.contains("sameEvent")).hasSize(2);
    link();
    assertThat(Articles.quads(directory)).isEqualTo(after);
  }

  @Test
  void whatIsLinkedAndTakenBackIsWhatWasThere() {
    link();
    try (DataSet dataSet = DataSet.toLoad(directory, Optional.empty());
        TdbLoader loader = new TdbLoader(dataSet, step -> {})) {
      loader.load(Articles.noLinks());
      loader.finish();
    }
    assertThat(Articles.quads(directory)).isEqualTo(before);
  }

  private Set<String> added(Set<String> after) {
    Set<String> added = new HashSet<>(after);
    added.removeAll(before);
    return added;
  }

  private void link() {
    try (DataSet dataSet = DataSet.toLoad(directory, Optional.empty());
        TdbLoader loader = new TdbLoader(dataSet, step -> {})) {
      Articles.link(loader);
    }
  }
}
