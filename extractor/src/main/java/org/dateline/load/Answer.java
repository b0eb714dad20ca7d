package org.dateline.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import javax.net.ssl.SSLException;

/** What came of a request to a server: a status, or no answer at all. */
sealed interface Answer {

  /** An HTTP status. */
  record Status(int code) implements Answer {}

  /** No answer, and why. */
  record Silence(IOException cause) implements Answer {}

  static Answer to(HttpRequest request, HttpClient client) {
    try {
      return new Status(client.send(request, BodyHandlers.discarding()).statusCode());
    } catch (IOException silence) {
      return new Silence(silence);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new LoadException("%s: interrupted".formatted(request.uri().getHost()), stopped);
    }
  }

  /** Whether asking again would bring the same; a busy or silent server may think better of it. */
  default boolean isFinal() {
    return switch (this) {
      case Status(int code) -> code != 429 && code != 502 && code != 503 && code != 504;
      case Silence(IOException cause) -> cause instanceof SSLException;
    };
  }

  /** Accepts success only. */
  default void check(URI server) {
    switch (this) {
      case Status(int code) -> {
        if (code < 200 || code > 299) {
          throw new LoadException("%s: %s".formatted(server, meaning(code)));
        }
      }
      case Silence(IOException cause) ->
          throw new LoadException(
              "%s: %s; check the address and whether the server runs"
                  .formatted(server, reason(cause)),
              cause);
    }
  }

  private static String reason(IOException cause) {
    return cause instanceof SSLException
        ? "no trusted TLS connection (%s)".formatted(cause.getMessage())
        : "no answer (%s)".formatted(cause.getClass().getSimpleName());
  }

  private static String meaning(int code) {
    return switch (code) {
      case 401 ->
          "401, the server does not know this user and password; see --user, --password-file";
      case 403 -> "403, this user may not write there; give another --user";
      case 404, 405 ->
          code
              + ", no graph store that can be written;"
              + " give its address, such as http://localhost:3030/news-rw/data";
      case 413 ->
          "413, the graph is too large for the server; raise the limit of the server or proxy";
      case 429, 502, 503, 504 ->
          code + ", the server is busy or down; run the same command again later";
      case 507 ->
          "507, the disk of the server is full; make room there and run the same command again";
      default -> code + ", the server refused the graph; its log says why";
    };
  }
}
