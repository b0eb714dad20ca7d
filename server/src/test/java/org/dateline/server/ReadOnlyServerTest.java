package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.dateline.load.DataSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadOnlyServerTest {

  @TempDir private Path temporary;

  @Test
  void withoutAPasswordTheServiceThatWritesIsNotThere() throws Exception {
    Path directory = Sample.buildIn(temporary.resolve("data"));
    try (DatelineServer server =
        DatelineServer.start(DataSet.toRead(directory), ServerOptions.local(0))) {
      Browser browser = new Browser(server.address());
      assertThat(browser.update("/news-rw/update", "CLEAR ALL").statusCode()).isEqualTo(404);
      assertThat(browser.ask(Sample.COUNT).body()).contains("14");
    }
  }

  @Test
  void aServerThatStopsLetsGoOfTheDirectory() {
    Path directory = Sample.buildIn(temporary.resolve("data"));
    DatelineServer.start(DataSet.toRead(directory), ServerOptions.local(0)).close();
    DatelineServer.start(DataSet.toRead(directory), ServerOptions.local(0)).close();
    assertThat(Sample.buildIn(directory)).isEqualTo(directory);
  }

  @Test
  void onlyThisMachineIsServedUnlessToldOtherwise() {
    assertThat(ServerOptions.local(0).isOpenToOthers()).isFalse();
    assertThat(ServerOptions.local(0).withHost("0.0.0.0").isOpenToOthers()).isTrue();
  }

  @Test
  void aPortThatIsNoneIsOneLine() {
    assertThatThrownBy(() -> ServerOptions.local(70_000))
        .isInstanceOf(ServerException.class)
        .hasMessage("port 70000: not between 0 and 65535");
  }

  @Test
  void aLimitBelowOneIsOneLine() {
    Limits usual = Limits.USUAL;
    assertThatThrownBy(() -> usual.withRequestsPerMinute(-3))
        .isInstanceOf(ServerException.class)
        .hasMessage("requests -3: the limit is 1 or more");
    assertThatThrownBy(() -> usual.withRows(0))
        .isInstanceOf(ServerException.class)
        .hasMessage("rows 0: the limit is 1 or more");
  }
}
