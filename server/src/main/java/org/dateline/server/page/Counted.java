package org.dateline.server.page;

import java.util.Locale;

/** Numbers in words. */
final class Counted {

  private Counted() {}

  static String events(long number) {
    return of(number, "event", "events");
  }

  /** A number with its noun: {@code 1 event}, {@code 1,204 events}. */
  static String of(long number, String one, String many) {
    return "%s %s".formatted(grouped(number), number == 1 ? one : many);
  }

  /** With commas between thousands. */
  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
