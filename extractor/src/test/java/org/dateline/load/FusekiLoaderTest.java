package org.dateline.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.JettySecurityLib;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class FusekiLoaderTest {

  private static final Retries AT_ONCE = new Retries(3, Duration.ZERO);
  private static final Password RIGHT = new Password("open sesame");

  private final DatasetGraph quads = DatasetGraphFactory.createTxnMem();
  private FusekiServer server = unstarted();

  private FusekiServer unstarted() {
    return FusekiServer.create()
        .port(0)
        .loopback(true)
        .fusekiModules(FusekiModules.empty())
        .securityHandler(
            JettySecurityLib.makeSecurityHandler(
                "Test", JettySecurityLib.makeUserStore("loader", "open sesame"), AuthScheme.BASIC))
        .serverAuthPolicy(user -> "loader".equals(user))
        .add("/news", quads)
        .addEndpoint("/news", "only", Operation.Query)
        .build();
  }

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private URI address(String path) {
    return URI.create("http://localhost:%d/news/%s".formatted(server.getPort(), path));
  }

  private FusekiLoader loader(URI address, Password password) {
    return new FusekiLoader(address, "loader", Optional.of(password), AT_ONCE);
  }

  private long quadsThere() {
    return Txn.calculateRead(quads, () -> quads.stream().count());
  }

  @Test
  void loadingTwiceChangesNothing() {
    try (FusekiLoader loader = loader(address("data"), RIGHT)) {
      Articles.batches().forEach(loader::loadKeyed);
      long once = quadsThere();
      Articles.batches().forEach(loader::loadKeyed);
      assertThat(once).isEqualTo(132);
      assertThat(quadsThere()).isEqualTo(once);
    }
  }

  @Test
  void loadingReplacesWhatStoodUnderTheName() {
    try (FusekiLoader loader = loader(address("data"), RIGHT)) {
      loader.load(List.of(Articles.article(1, "talks begin")));
      loader.load(List.of(Articles.article(1, "talks called off")));
    }
    assertThat(Txn.calculateRead(quads, () -> quads.stream().map(Object::toString).toList()))
        .hasSize(11)
        .noneMatch(quad -> quad.contains("talks begin"));
  }

  @Test
  void aWrongPasswordIsOneLineWithoutThePassword() {
    try (FusekiLoader loader = loader(address("data"), new Password("guess"))) {
      assertThatThrownBy(() -> loader.load(List.of(Articles.article(1, "talks"))))
          .isInstanceOf(LoadException.class)
          .hasMessage(
              address("data")
                  + ": 401, the server does not know this user and password;"
                  + " see --user, --password-file");
    }
  }

  @Test
  void anAddressWithoutAGraphStoreIsOneLine() {
    try (FusekiLoader loader = loader(address("nowhere"), RIGHT)) {
      assertThatThrownBy(() -> loader.load(List.of(Articles.article(1, "talks"))))
          .isInstanceOf(LoadException.class)
          .hasMessageContaining("404, no graph store that can be written");
    }
  }

  @Test
  void anUnreachableServerIsOneLine() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    URI nobody = URI.create("http://localhost:%d/news/data".formatted(free));
    try (FusekiLoader loader = loader(nobody, RIGHT)) {
      assertThatThrownBy(() -> loader.load(List.of(Articles.article(1, "talks"))))
          .isInstanceOf(LoadException.class)
          .hasMessage(
              nobody
                  + ": no answer (ConnectException);"
                  + " check the address and whether the server runs");
    }
  }

  @Test
  void anAddressThatCarriesAPasswordIsRefused() {
    assertThatThrownBy(() -> loader(URI.create("http://loader:secret@localhost/data"), RIGHT))
        .isInstanceOf(LoadException.class)
        .hasMessageNotContaining("secret");
  }
}
