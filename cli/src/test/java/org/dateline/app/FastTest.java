package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dateline.app.Shell.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FastTest {

  private static final Path ARTICLE = Shell.HOME.resolve("samples/finland-joins-nato.txt");

  @TempDir private Path folder;

  @Test
  void articlesReadWithTheOtherNetworkAreReadAgain() {
    Path data = folder.resolve("data");

    assertThat(Shell.run("build", ARTICLE, "--data", data).err()).startsWith("1 article ");
    assertThat(Shell.run("build", ARTICLE, "--data", data, "--fast").err())
        .startsWith("1 article ")
        .doesNotContain("unchanged");
    assertThat(Shell.run("build", ARTICLE, "--data", data, "--fast").err())
        .startsWith("0 articles ")
        .contains("1 unchanged");
  }

  @Test
  void theGraphNamesTheNetworkThatReadTheText() {
    assertThat(Shell.run("extract", ARTICLE, "--fast").out())
        .contains("all-minilm-l6-v2 joint")
        .doesNotContain("e5-small-v2");
  }

  @Test
  void parseReadsWithItToo() {
    Ended ended = Shell.run("parse", ARTICLE, "--fast");

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out()).contains("\tFinland\tPROPN\tNNP\t");
  }
}
