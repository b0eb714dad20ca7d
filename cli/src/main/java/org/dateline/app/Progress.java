package org.dateline.app;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.dateline.read.Reading.Refused;

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
  private final Forecast forecast;
  private final Instant begin;
  private final List<Refused> rejected = new ArrayList<>();
  private Instant drawn;
  private int articles;
  private int unchanged;

  /**
   * Progress that begins now.
   *
   * @param bytesToRead how many bytes there are to read in all, once that is known
   */
  Progress(Streams streams, Supplier<OptionalLong> bytesToRead) {
    this.err = streams.err();
    this.terminal = streams.watched();
    this.clock = streams.clock();
    this.forecast = new Forecast(bytesToRead);
    begin = clock.instant();
    drawn = begin;
  }

  /** Takes note that a document was read, which lies behind so many bytes of the input. */
  void read(long bytes) {
    forecast.read(bytes);
  }

  /** Counts a document that was read and became an article. */
  void extracted() {
    articles++;
    forecast.worked();
    draw();
  }

  /** Counts a document that was read and became no article, and says why. */
  void refused(Refused document) {
    rejected.add(document);
    forecast.worked();
    erase();
    err.println(document.message());
    draw();
  }

  /** Counts the document that was read last as one that the store has already. */
  void unchanged() {
    unchanged++;
    forecast.passedOver();
    draw();
  }

  /** Says on a terminal that all documents are through and the store is made ready. */
  void finishing() {
    if (terminal) {
      err.print(ERASE + counts() + ", making it ready for questions");
      err.flush();
    }
  }

  /** Erases the line that is rewritten; the counts stand. */
  BuildReport end() {
    erase();
    return new BuildReport(articles, unchanged, rejected, elapsed());
  }

  private void draw() {
    Instant now = clock.instant();
    if (terminal && Duration.between(drawn, now).compareTo(REDRAW_EVERY) >= 0) {
      err.print(ERASE + counts() + eta());
      err.flush();
      drawn = now;
    } else if (!terminal && (articles + unchanged + rejected.size()) % LOG_EVERY == 0) {
      err.println(counts() + eta());
    }
  }

  private void erase() {
    if (terminal) {
      err.print(ERASE);
    }
  }

  private String counts() {
    return new BuildReport(articles, unchanged, rejected, elapsed()).counts();
  }

  private String eta() {
    Optional<Duration> remaining = forecast.remaining(elapsed());
    return remaining.map(time -> ", ETA " + inWords(time)).orElse("");
  }

  private static String inWords(Duration time) {
    if (time.compareTo(Duration.ofMinutes(1)) < 0) {
      return "%d s".formatted(time.toSeconds());
    }
    return time.compareTo(Duration.ofHours(1)) < 0
        ? "%d min".formatted(time.toMinutes())
        : String.format(Locale.ROOT, "%,d h %02d min", time.toHours(), time.toMinutesPart());
  }

  private Duration elapsed() {
    return Duration.between(begin, clock.instant());
  }
}
