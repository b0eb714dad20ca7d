package org.dateline.annotate.network;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LibraryPageTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("```java\n(.+?)```\n```\n(.+?)```\n", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void theExampleForUsersOfOpenNlpPrintsWhatThePageSays() throws IOException {
    List<MatchResult> examples =
        EXAMPLE.matcher(Files.readString(Path.of("../docs/library.md"))).results().toList();

    assertThat(examples).hasSize(1);
    assertThat(run(examples.getFirst().group(1))).isEqualTo(examples.getFirst().group(2));
  }

  /** Compiles and runs a class named Example; what it printed. */
  private String run(String source) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--class-path",
                System.getProperty("java.class.path"),
                Files.writeString(folder.resolve("Example.java"), source).toString())
            .redirectError(folder.resolve("errors").toFile())
            .start();
    return new String(process.getInputStream().readAllBytes(), UTF_8);
  }
}
