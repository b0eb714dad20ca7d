package org.dateline.app;

import java.io.PrintStream;
import java.time.Clock;

/**
 * What a command speaks through and reads the day from.
 *
 * @param out answers
 * @param err what went wrong, and progress
 * @param watched whether a person watches {@code err}
 * @param columns of the terminal that answers are printed to
 * @param styled whether answers may be bold or underlined
 */
record Streams(
    PrintStream out, PrintStream err, boolean watched, int columns, boolean styled, Clock clock) {

  private static final int USUAL_COLUMNS = 120;

  /** Those of the process; the launcher found out whether a person watches. */
  static Streams ofProcess() {
    return new Streams(
        System.out,
        System.err,
        Boolean.getBoolean("dateline.terminal"),
        Integer.getInteger("dateline.columns", USUAL_COLUMNS),
        Boolean.getBoolean("dateline.styled"),
        Clock.systemUTC());
  }
}
