package org.dateline.server.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgramVersionTest {

  @TempDir private Path folder;

  @Test
  void anotherProgramHasAnotherVersion() throws IOException {
    Path jar = Files.writeString(folder.resolve("server.jar"), "one");
    String before = ProgramVersion.of(List.of(jar));
    assertThat(ProgramVersion.of(List.of(jar))).isEqualTo(before).matches("[0-9a-f]{8}");
    Files.writeString(jar, "other");
    assertThat(ProgramVersion.of(List.of(jar))).isNotEqualTo(before);
  }

  @Test
  void theProgramThatRunsHasOne() {
    assertThat(ProgramVersion.VALUE).matches("[0-9a-f]{8}");
  }
}
