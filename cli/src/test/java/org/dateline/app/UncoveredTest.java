package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.app.Shell.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UncoveredTest {

  private static final String ARTICLE =
      """
      Bakers tickle butchers in Nairobi

      August 9, 2022

      The bakers tickled the butchers in Nairobi on Monday. Police arrested a baker in Nairobi.

      The bakers tickled the butchers again in Mombasa on Tuesday.
      """;

  @TempDir private Path folder;

  @Test
  void aTriggerWithoutAnEntryIsCountedWithItsFirstSentence() throws IOException {
    Ended ended = Shell.run("uncovered", Files.writeString(folder.resolve("a.txt"), ARTICLE));

    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .contains("tickle\tVERB\t2\tThe bakers tickled the butchers in Nairobi on Monday.\n")
        .doesNotContain("arrest\t");
  }

  @Test
  void noMoreThanTheLimitIsPrinted() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), ARTICLE);

    assertThat(Shell.run("uncovered", file, "--limit", 1).out().lines()).hasSize(1);
    assertThat(Shell.run("uncovered", file, "--limit", 0).code()).isEqualTo(2);
  }
}
