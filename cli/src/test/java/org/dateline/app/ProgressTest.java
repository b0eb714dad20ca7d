package org.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.dateline.read.Reading.Refused;
import org.junit.jupiter.api.Test;

final class ProgressTest {

  private static final OptionalLong KNOWN = OptionalLong.of(100_000);
  private static final OptionalLong COUNTING = OptionalLong.empty();

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final HandClock clock = new HandClock();

  @Test
  void aTerminalShowsSpeedRejectionsAndTheTimeThatIsLeft() {
    Progress progress = progress(true, KNOWN);
    work(progress, 20, 1000);

    assertThat(lastDrawn()).isEqualTo("20 articles (1.0/s), 0 rejected, ETA 1 min");
  }

  @Test
  void theTimeThatIsLeftIsUnsaidWhileTheInputIsBeingCounted() {
    Progress progress = progress(true, COUNTING);
    work(progress, 20, 1000);

    assertThat(lastDrawn()).isEqualTo("20 articles (1.0/s), 0 rejected");
  }

  @Test
  void theTimeThatIsLeftIsUnsaidAfterAFewDocuments() {
    Progress progress = progress(true, KNOWN);
    work(progress, 9, 1000);

    assertThat(lastDrawn()).isEqualTo("9 articles (1.0/s), 0 rejected");
  }

  @Test
  void whatIsReadAheadIsNotTakenForDone() {
    Progress progress = progress(true, KNOWN);
    for (int i = 1; i <= 80; i++) {
      progress.read(i * 1000L);
    }
    for (int i = 0; i < 50; i++) {
      clock.pass(Duration.ofMinutes(2));
      progress.extracted();
    }

    assertThat(lastDrawn()).endsWith("ETA 1 h 40 min");
  }

  @Test
  void whatTheStoreHasAlreadyCountsAsNoWork() {
    Progress progress = progress(true, KNOWN);
    for (int i = 1; i <= 80; i++) {
      progress.read(i * 1000L);
      progress.unchanged();
    }
    for (int i = 81; i <= 90; i++) {
      clock.pass(Duration.ofSeconds(3));
      progress.read(i * 1000L);
      progress.extracted();
    }

    assertThat(lastDrawn()).isEqualTo("10 articles (0.3/s), 0 rejected, 80 unchanged, ETA 30 s");
  }

  @Test
  void aRejectionIsALineOfItsOwn() {
    Progress progress = progress(false, KNOWN);
    progress.read(0);
    progress.refused(new Refused(URI.create("file:/a.jsonl"), "line 3", "no text; add it"));

    assertThat(err.toString(UTF_8)).isEqualTo("/a.jsonl, line 3: no text; add it\n");
    assertThat(progress.end().rejected()).hasSize(1);
  }

  @Test
  void aLogHasALineForAThousandDocumentsAndNoControlCodes() {
    Progress progress = progress(false, KNOWN);
    work(progress, 2_000, 50);
    progress.finishing();
    progress.end();

    assertThat(err.toString(UTF_8).lines())
        .containsExactly(
            "1,000 articles (1.0/s), 0 rejected, ETA 16 min",
            "2,000 articles (1.0/s), 0 rejected, ETA 0 s");
  }

  @Test
  void theEndErasesTheLineThatIsRewritten() {
    Progress progress = progress(true, KNOWN);
    work(progress, 20, 1000);
    progress.end();

    assertThat(err.toString(UTF_8)).endsWith("\r\u001b[K");
  }

  /** Documents of so many bytes, one after the other, each a second's work. */
  private void work(Progress progress, int documents, long bytes) {
    for (int i = 1; i <= documents; i++) {
      progress.read(i * bytes);
      clock.pass(Duration.ofSeconds(1));
      progress.extracted();
    }
  }

  private Progress progress(boolean terminal, OptionalLong bytes) {
    PrintStream printed = new PrintStream(err, true, UTF_8);
    return new Progress(new Streams(printed, printed, terminal, 120, false, clock), () -> bytes);
  }

  private String lastDrawn() {
    String all = err.toString(UTF_8);
    return all.substring(all.lastIndexOf("\u001b[K") + 3);
  }

  /** A clock that is moved by hand. */
  private static final class HandClock extends Clock {

    private Instant now = Instant.EPOCH;

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("a clock for instants only");
    }
  }
}
