package org.dateline.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.load.Password;

/**
 * Where and for whom a server listens.
 *
 * @param host the name or address to bind to
 * @param port the TCP port; 0 for any free one
 * @param password of the user {@code loader}; without one nobody can write
 * @param requestsPerMinute that one client address may send; empty for any number
 * @param rows of one answer to a query
 */
public record ServerOptions(
    String host, int port, Optional<Password> password, OptionalInt requestsPerMinute, long rows) {

  /** Fuseki's usual port. */
  public static final int DEFAULT_PORT = 3030;

  /** Rows of one answer when nobody says otherwise. */
  public static final long DEFAULT_ROWS = 1_000_000;

  public ServerOptions {
    if (port < 0 || port > 65_535) {
      throw new ServerException("port %d: not between 0 and 65535".formatted(port));
    }
    requestsPerMinute.ifPresent(limit -> requirePositive("requests", limit));
    requirePositive("rows", rows);
  }

  private static void requirePositive(String what, long limit) {
    if (limit < 1) {
      throw new ServerException("%s %d: the limit is 1 or more".formatted(what, limit));
    }
  }

  /** This machine only, read only. */
  public static ServerOptions local(int port) {
    return new ServerOptions(
        "localhost", port, Optional.empty(), OptionalInt.empty(), DEFAULT_ROWS);
  }

  public ServerOptions withPassword(Password writing) {
    return new ServerOptions(host, port, Optional.of(writing), requestsPerMinute, rows);
  }

  public ServerOptions withHost(String other) {
    return new ServerOptions(other, port, password, requestsPerMinute, rows);
  }

  /** Limits for one client: requests a minute, and rows of one answer. */
  public ServerOptions withLimits(OptionalInt requests, long rowsOfOneAnswer) {
    return new ServerOptions(host, port, password, requests, rowsOfOneAnswer);
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
