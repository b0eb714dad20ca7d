package org.dateline.server;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * An unmodified Fuseki in a process of its own, on the files of fuseki-config/ and the directory
 * {@code dateline-data} beside which it runs.
 */
final class StockFuseki implements AutoCloseable {

  private static final Path JAR = Path.of("target/stock/jena-fuseki-server.jar");
  private static final Path CONFIGURATION = Path.of("../fuseki-config");
  private static final int PATIENCE = 600;

  private final Process process;
  private final URI address;

  private StockFuseki(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** Starts the server and waits until it answers. */
  static StockFuseki start(Path directory, String password) throws Exception {
    Path users = directory.resolve("shiro.ini");
    Files.writeString(
        users,
        Files.readString(CONFIGURATION.resolve("shiro.ini"))
            .replace("# loader = A-PASSWORD-OF-YOUR-OWN", "loader = " + password));
    int port = freePort();
    ProcessBuilder builder = new ProcessBuilder(command(port)).directory(directory.toFile());
    builder.environment().put("FUSEKI_SHIRO", users.toString());
    builder.redirectErrorStream(true).redirectOutput(directory.resolve("fuseki.log").toFile());
    URI address = URI.create("http://localhost:%d/".formatted(port));
    StockFuseki fuseki = new StockFuseki(builder.start(), address);
    fuseki.awaitReadiness(directory.resolve("fuseki.log"));
    return fuseki;
  }

  private static List<String> command(int port) throws IOException {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx1g",
        "-jar",
        JAR.toRealPath().toString(),
        "--localhost",
        "--ping",
        "--port=" + port,
        "--config=" + CONFIGURATION.resolve("config.ttl").toRealPath(),
        "--cors=" + CONFIGURATION.resolve("cors.properties").toRealPath());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitReadiness(Path log) throws Exception {
    for (int tries = 0; tries < PATIENCE; tries++) {
      if (isReady()) {
        return;
      }
      if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
        break;
      }
    }
    close();
    throw new IllegalStateException("stock Fuseki did not start: " + Files.readString(log));
  }

  private boolean isReady() throws Exception {
    try {
      return new Browser(address).get("/$/ping").statusCode() == 200;
    } catch (ConnectException notYet) {
      return false;
    }
  }

  URI address() {
    return address;
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
