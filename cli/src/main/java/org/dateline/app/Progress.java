package org.dateline.app;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * A count of documents on standard error: one line that is rewritten on a terminal, a line every
 * thousand documents elsewhere.
 */
final class Progress {

  private static final int LOG_EVERY = 1000;
  private static final Duration REDRAW_EVERY = Duration.ofMillis(200);
  private static final String ERASE = "\r\u001b[K";

  private final PrintStream err;
  private final boolean terminal;
  private final Clock clock;
  private final Instant begin;
  private Instant drawn;
  private int done;
  private int refused;
  private int unchanged;

  Progress(Streams streams) {
    this.err = streams.err();
    this.terminal = streams.watched();
    this.clock = streams.clock();
    begin = clock.instant();
    drawn = begin;
  }

  void extracted() {
    done++;
    draw();
  }

  /** Counts a document that became no article, and says why. */
  void refused(String message) {
    refused++;
    erase();
    err.println(message);
    draw();
  }

  /** Counts a document that the store has already. */
  void unchanged() {
    unchanged++;
  }

  int refusals() {
    return refused;
  }

  /** Ends the line that is rewritten and sums up. */
  void end(String where) {
    erase();
    err.println("%s%s".formatted(counts(), where));
  }

  private void draw() {
    Instant now = clock.instant();
    if (terminal && Duration.between(drawn, now).compareTo(REDRAW_EVERY) >= 0) {
      err.print(ERASE + counts());
      err.flush();
      drawn = now;
    } else if (!terminal && (done + refused) % LOG_EVERY == 0) {
      err.println(counts());
    }
  }

  private void erase() {
    if (terminal) {
      err.print(ERASE);
    }
  }

  private String counts() {
    double seconds = Math.max(0.001, Duration.between(begin, clock.instant()).toMillis() / 1000.0);
    String counts =
        String.format(
            Locale.ROOT, "%,d articles (%.1f/s), %,d rejected", done, done / seconds, refused);
    return unchanged == 0
        ? counts
        : counts + String.format(Locale.ROOT, ", %,d unchanged", unchanged);
  }
}
