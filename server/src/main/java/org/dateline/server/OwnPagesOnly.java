package org.dateline.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Answers 403 to what a page of another site makes a browser send: the browser would add the
 * loader's password to it.
 */
final class OwnPagesOnly implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest)
      throws IOException, ServletException {
    if (request instanceof HttpServletRequest http
        && response instanceof HttpServletResponse answer
        && isOfAnotherSite(http)) {
      answer.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      rest.doFilter(request, response);
    }
  }

  /** Browsers name the origin of a page that writes; other programs name none. */
  private static boolean isOfAnotherSite(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Origin"))
        .filter(origin -> !origin.replaceFirst("^https?://", "").equals(request.getHeader("Host")))
        .isPresent();
  }
}
