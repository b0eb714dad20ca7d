package org.dateline.server.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dateline.server.linked.Syntax;

/** How pages are sent, and what stands in their heads. */
final class Pages {

  private Pages() {}

  static void send(String page, HttpServletResponse response) throws IOException {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    response.setContentType(Syntax.HTML.contentType());
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /** A script of ours; it runs when the page is there. */
  static Html script(String address) {
    return Html.element("script").with("type", "module").with("src", address);
  }

  /** A script of others that is no module; it runs before those that are. */
  static Html plainScript(String address) {
    return Html.element("script").with("defer", "").with("src", address);
  }

  /** A style sheet. */
  static Html style(String address) {
    return new Html("<link>").with("rel", "stylesheet").with("href", address);
  }
}
