package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.app.Shell.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfidenceTest {

  private static final String STORY =
      "OSLO, 3 May 2024 - Norway attacked Sweden on Friday. Officials said the army might attack"
          + " Denmark too.";

  @TempDir private Path folder;

  @Test
  void everyClaimHasItsConfidence() throws IOException {
    String graph = extract("0").out();
    assertThat(graph.split("a dl:Claim", -1)).hasSameSizeAs(graph.split("dl:confidence", -1));
    assertThat(graph).contains("event:assault-attack-");
  }

  @Test
  void nothingIsAsSureAsCanBe() throws IOException {
    assertThat(extract("1").out()).doesNotContain("dl:confidence", "event:");
  }

  @Test
  void anythingButAShareIsRefused() throws IOException {
    Ended ended = extract("80");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .isEqualTo("dateline: --least-confidence 80.0: give a number from 0 to 1, such as 0.8\n");
  }

  private Ended extract(String least) throws IOException {
    Path story = Files.writeString(folder.resolve("story.txt"), STORY);
    return Shell.run("extract", story, "--least-confidence", least);
  }
}
