package org.dateline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TdbLoaderTest {

  @TempDir private Path temporary;

  @Test
  void aBuildHoldsEveryGraph() {
    Path directory = temporary.resolve("data");
    Articles.build(directory, Articles.batches());
    assertThat(Articles.quads(directory)).hasSize(132);
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
    Articles.build(directory, List.of(List.of(Articles.keyed(0, "talks called off"))));
    assertThat(Articles.quads(directory))
        .hasSize(132)
        .filteredOn(quad -> quad.contains("called off"))
        .hasSize(2);
  }
}
