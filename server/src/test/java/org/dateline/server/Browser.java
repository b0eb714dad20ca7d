package org.dateline.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Requests to a server, each on a connection of its own: a server that refuses a body without
 * reading it may close the connection, as stock Fuseki does.
 */
final class Browser {

  private final URI server;

  Browser(URI server) {
    this.server = server;
  }

  /** A request with headers, given as name, value, name, value. */
  HttpResponse<String> send(String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path)).method(method, BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send("GET", path, "", headers);
  }

  /** The answer to a query as CSV. */
  HttpResponse<String> ask(String query) throws IOException, InterruptedException {
    return get("/news/sparql?query=" + encoded(query), "Accept", "text/csv");
  }

  HttpResponse<String> post(String path, String type, String body, String... credentials)
      throws IOException, InterruptedException {
    return credentials.length == 0
        ? send("POST", path, body, "Content-Type", type)
        : send("POST", path, body, "Content-Type", type, "Authorization", basic(credentials[0]));
  }

  HttpResponse<String> update(String path, String update, String... credentials)
      throws IOException, InterruptedException {
    return post(path, "application/sparql-update", update, credentials);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static String basic(String userAndPassword) {
    byte[] bytes = userAndPassword.getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(bytes);
  }
}
