package org.dateline.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds that end as they should not, each followed by the same build. */
final class KilledBuildTest {

  private static final String FIRST = "talks in Rafah";
  private static final String LATER = "talks in Cairo";

  @TempDir private static Path shared;
  @TempDir private Path temporary;

  private static Set<String> first = Set.of();
  private static Set<String> later = Set.of();

  @BeforeAll
  static void buildUndisturbed() {
    Path directory = shared.resolve("undisturbed");
    Articles.build(directory, Articles.batches(FIRST));
    first = Articles.quads(directory);
    Articles.build(directory, Articles.batches(LATER));
    later = Articles.quads(directory);
  }

  @ParameterizedTest
  @EnumSource(LoadStep.class)
  void aFirstBuildKilledAnywhereGivesTheSameWhenRunAgain(LoadStep step) throws Exception {
    Path directory = temporary.resolve("data");
    kill(directory, FIRST, step);
    Articles.build(directory, Articles.batches(FIRST));
    assertThat(Articles.quads(directory)).isEqualTo(first);
  }

  @ParameterizedTest
  @EnumSource(
      value = LoadStep.class,
      names = {"BATCH_DURABLE", "BATCH_MARKED", "SPATIALLY_INDEXED"})
  void aLaterBuildKilledAnywhereGivesTheSameWhenRunAgain(LoadStep step) throws Exception {
    Path directory = temporary.resolve("data");
    Articles.build(directory, Articles.batches(FIRST));
    kill(directory, LATER, step);
    Articles.build(directory, Articles.batches(LATER));
    assertThat(Articles.quads(directory)).isEqualTo(later);
  }

  private static void kill(Path directory, String words, LoadStep step) throws Exception {
    try (BuildProcess build = BuildProcess.start(directory, words)) {
      assertThat(build.runUntil(step.name())).contains(step.name());
    }
  }

  @Test
  void whatAKilledBuildLoadedCanBeAskedFor() throws Exception {
    Path directory = temporary.resolve("data");
    kill(directory, FIRST, LoadStep.BATCH_MARKED);
    assertThat(Articles.quads(directory)).isNotEmpty().isSubsetOf(first);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 512})
  void aFullDiskIsOneLineAndLosesNothing(int blocks) throws Exception {
    Path directory = temporary.resolve("data");
    try (BuildProcess build = BuildProcess.startWithLimit(directory, blocks)) {
      assertThat(build.runUntil("refused"))
          .hasValueSatisfying(line ->
              assertThat(line)
                  .contains(directory.toString())
                  .endsWith(
                      "File too large; nothing is lost:"
                          + " make room and run the same command again"));
    }
    Articles.build(directory, Articles.batches(FIRST));
    assertThat(Articles.quads(directory)).isEqualTo(first);
  }

  @Test
  void aDirectoryInUseNamesTheProcessThatHasIt() throws Exception {
    Path directory = temporary.resolve("data");
    try (BuildProcess build = BuildProcess.start(directory, FIRST)) {
      build.runUntil(LoadStep.BATCH_DURABLE.name());
      assertThatThrownBy(() -> DataSet.toLoad(directory, Optional.empty()))
          .isInstanceOf(LoadException.class)
          .hasMessageStartingWith(directory + ": in use by process " + build.pid() + "; ");
      assertThatThrownBy(() -> DataSet.toRead(directory))
          .isInstanceOf(LoadException.class)
          .hasMessageContaining("--endpoint http://localhost:3030/news/sparql");
    }
  }

  @Test
  void aLineOfTheDoneMarksThatWasCutShortDoesNotCount() throws Exception {
    Path directory = temporary.resolve("data");
    Articles.build(directory, Articles.batches(FIRST));
    Path marks = directory.resolve("done.tsv");
    String whole = Files.readString(marks);
    Files.writeString(marks, whole.substring(0, whole.length() - 5));
    Articles.build(directory, Articles.batches(FIRST));
    assertThat(Files.readString(marks)).isEqualTo(whole);
    assertThat(Articles.quads(directory)).isEqualTo(first);
  }
}
