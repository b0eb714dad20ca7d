package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.load.DataSet;
import org.dateline.load.LoadStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoppedServerTest {

  /** 128 and the number of SIGTERM. */
  private static final int TERMINATED = 143;

  @TempDir private Path temporary;

  @Test
  void aServerToldToEndLeavesTheDataSetWhole() throws Exception {
    Path directory = Sample.buildIn(temporary.resolve("data"));
    try (ServerProcess server = ServerProcess.start(directory)) {
      Browser browser = new Browser(server.address());
      assertThat(browser.ask(Sample.COUNT).body()).contains("14");
      assertThat(server.terminate()).isEqualTo(TERMINATED);
    }
    List<LoadStep> steps = new ArrayList<>();
    DataSet.toRead(directory, steps::add).close();
    assertThat(steps).containsExactly(LoadStep.COMPLETE);
  }
}
