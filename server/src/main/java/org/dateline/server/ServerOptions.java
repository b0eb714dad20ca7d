package org.dateline.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.load.Password;
import org.dateline.server.intake.Newsroom;

/**
 * Where and for whom a server listens.
 *
 * @param host the name or address to bind to
 * @param port the TCP port; 0 for any free one
 * @param password of the user {@code loader}; without one nobody can write
 * @param newsroom that turns articles which the loader sends into graphs, if there is one
 * @param accessLog takes a line for each request
 */
public record ServerOptions(
    String host,
    int port,
    Optional<Password> password,
    Optional<Newsroom> newsroom,
    Limits limits,
    Consumer<String> accessLog) {

  /** Fuseki's usual port. */
  public static final int DEFAULT_PORT = 3030;

  public ServerOptions {
    if (port < 0 || port > 65_535) {
      throw new ServerException("port %d: not between 0 and 65535".formatted(port));
    }
  }

  /** This machine only, read only. */
  public static ServerOptions local(int port) {
    return new ServerOptions(
        "localhost", port, Optional.empty(), Optional.empty(), Limits.USUAL, line -> {});
  }

  public ServerOptions withPassword(Password writing) {
    return new ServerOptions(host, port, Optional.of(writing), newsroom, limits, accessLog);
  }

  public ServerOptions withNewsroom(Newsroom rooms) {
    return new ServerOptions(host, port, password, Optional.of(rooms), limits, accessLog);
  }

  public ServerOptions withHost(String other) {
    return new ServerOptions(other, port, password, newsroom, limits, accessLog);
  }

  public ServerOptions withLimits(Limits others) {
    return new ServerOptions(host, port, password, newsroom, others, accessLog);
  }

  public ServerOptions withAccessLog(Consumer<String> lines) {
    return new ServerOptions(host, port, password, newsroom, limits, lines);
  }

  /** Whether other machines can reach the server. */
  public boolean isOpenToOthers() {
    try {
      return !InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      throw new ServerException(
          "host %s: no such host; give a name or address of this machine".formatted(host), unknown);
    }
  }
}
