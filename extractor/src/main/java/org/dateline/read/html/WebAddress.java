package org.dateline.read.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Absolute http and https addresses. */
public final class WebAddress {

  private WebAddress() {}

  /** The address; empty when it is relative, of another scheme or malformed. */
  public static Optional<URI> parse(String written) {
    try {
      URI uri = new URI(written.strip());
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
