package org.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Runs commands in this process, on a fixed day, and keeps what they print. */
final class Shell {

  static final Path HOME = Path.of(System.getProperty("dateline.home", ".."));

  private static final Clock DAY =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  /** What a command printed and how it ended. */
  record Ended(int code, String out, String err) {}

  private Shell() {}

  static Ended run(Object... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    Streams streams =
        new Streams(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            false,
            120,
            false,
            DAY);
    int code = Main.commandLine(streams).execute(words);
    return new Ended(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
