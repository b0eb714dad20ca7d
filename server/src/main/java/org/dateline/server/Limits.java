package org.dateline.server;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * What one client may ask for.
 *
 * @param requestsPerMinute that one client address may send; empty for any number
 * @param rows of one answer to a query
 * @param patience how long a client may take to send a request
 */
public record Limits(OptionalInt requestsPerMinute, long rows, Duration patience) {

  /** Rows of one answer when nobody says otherwise. */
  public static final long DEFAULT_ROWS = 1_000_000;

  /** Any number of requests. */
  public static final Limits USUAL =
      new Limits(OptionalInt.empty(), DEFAULT_ROWS, Duration.ofSeconds(30));

  public Limits {
    requestsPerMinute.ifPresent(limit -> requirePositive("requests", limit));
    requirePositive("rows", rows);
  }

  private static void requirePositive(String what, long limit) {
    if (limit < 1) {
      throw new ServerException("%s %d: the limit is 1 or more".formatted(what, limit));
    }
  }

  public Limits withRequestsPerMinute(int requests) {
    return new Limits(OptionalInt.of(requests), rows, patience);
  }

  public Limits withRows(long rowsOfOneAnswer) {
    return new Limits(requestsPerMinute, rowsOfOneAnswer, patience);
  }

  public Limits withPatience(Duration time) {
    return new Limits(requestsPerMinute, rows, time);
  }
}
