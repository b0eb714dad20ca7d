package org.dateline.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers 429 to a client that asks more often than it may. Clients are told apart by their network
 * address; each minute of the clock counts anew.
 */
final class RateLimit implements Filter {

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int MINUTE = 60;

  private record Window(long minute, int requests) {

    Window next(long now) {
      return now == minute ? new Window(minute, requests + 1) : new Window(now, 1);
    }
  }

  private final int perMinute;
  private final InstantSource clock;
  private final Map<String, Window> windows = new ConcurrentHashMap<>();

  RateLimit(int perMinute, InstantSource clock) {
    this.perMinute = perMinute;
    this.clock = clock;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest)
      throws IOException, ServletException {
    if (admits(request.getRemoteAddr()) || !(response instanceof HttpServletResponse answer)) {
      rest.doFilter(request, response);
      return;
    }
    answer.setStatus(TOO_MANY_REQUESTS);
    answer.setHeader("Retry-After", String.valueOf(MINUTE));
    answer.setContentType("text/plain; charset=utf-8");
    answer.getWriter().println("more than %d requests a minute".formatted(perMinute));
  }

  /** Counts a request, and tells whether it may be answered. */
  boolean admits(String client) {
    long minute = clock.instant().getEpochSecond() / MINUTE;
    windows.values().removeIf(window -> window.minute() != minute);
    return windows
            .compute(
                client,
                (address, window) -> window == null ? new Window(minute, 1) : window.next(minute))
            .requests()
        <= perMinute;
  }
}
