package org.dateline.app;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * How long a build will go on, from the bytes of its input: a document's work is taken to grow with
 * its length, and what is passed over to be no work. Documents are read ahead of the work on them,
 * and worked on in the order in which they were read.
 */
final class Forecast {

  /** Before so many documents the time is that of the start. */
  private static final int FEWEST_DOCUMENTS = 10;

  private final Supplier<OptionalLong> bytesToRead;
  private final Deque<Long> waiting = new ArrayDeque<>();
  private long read;
  private long worked;
  private long passedOver;
  private int documents;

  /** A forecast for an input of so many bytes, once that is known. */
  Forecast(Supplier<OptionalLong> bytesToRead) {
    this.bytesToRead = bytesToRead;
  }

  /** A document was read that lies behind so many bytes of the input. */
  void read(long bytes) {
    waiting.addLast(bytes - read);
    read = bytes;
  }

  /** The work on the next document is done. */
  void worked() {
    worked += waiting.removeFirst();
    documents++;
  }

  /** There is no work on the document that was read last. */
  void passedOver() {
    passedOver += waiting.removeLast();
  }

  /** The time that is left after so much; empty while nothing can be said. */
  Optional<Duration> remaining(Duration elapsed) {
    OptionalLong all = bytesToRead.get();
    if (all.isEmpty() || documents < FEWEST_DOCUMENTS || worked == 0) {
      return Optional.empty();
    }
    double left = Math.max(0, all.getAsLong() - passedOver - worked);
    return Optional.of(Duration.ofMillis(Math.round(elapsed.toMillis() * (left / worked))));
  }
}
