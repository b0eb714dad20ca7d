package org.dateline.load;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * How often and after what pauses something is tried again.
 *
 * @param times the number of tries, at least one
 * @param pause before the second try; each later pause is twice the one before
 */
record Retries(int times, Duration pause) {

  static final Retries FEW = new Retries(4, Duration.ofMillis(500));

  Retries {
    if (times < 1 || pause.isNegative()) {
      throw new IllegalArgumentException("not a way to retry: %d, %s".formatted(times, pause));
    }
  }

  /** The first result that is final, or else the last one. */
  <T> T until(Predicate<T> isFinal, Supplier<T> attempt) {
    T result = attempt.get();
    Duration wait = pause;
    for (int tried = 1; tried < times && !isFinal.test(result); tried++) {
      rest(wait);
      wait = wait.multipliedBy(2);
      result = attempt.get();
    }
    return result;
  }

  private static void rest(Duration wait) {
    try {
      Thread.sleep(wait);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new LoadException("interrupted while waiting for the server", stopped);
    }
  }
}
