package org.dateline.read.source;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads lines of bytes and keeps no more of a line than a limit. Line ends are {@code \n}; a {@code
 * \r} before them stays.
 */
final class LineReader implements Closeable {

  /** One line without its end; of a line that is too long, its beginning. */
  static final class Line {

    private final byte[] bytes;
    private final boolean complete;

    private Line(byte[] bytes, boolean complete) {
      this.bytes = bytes;
      this.complete = complete;
    }

    byte[] bytes() {
      return bytes;
    }

    boolean isComplete() {
      return complete;
    }
  }

  private final InputStream in;
  private final int maxBytes;
  private final byte[] buffer = new byte[1 << 13];
  private int at;
  private int filled;

  LineReader(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /** The next line; empty at the end. */
  Optional<Line> next() throws IOException {
    if (at == filled && !fill()) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean complete = true;
    do {
      int end = lineEnd();
      int room = maxBytes - line.size();
      complete &= end - at <= room;
      line.write(buffer, at, Math.min(end - at, room));
      at = end;
    } while (at == filled && fill());
    at = Math.min(at + 1, filled);
    return Optional.of(new Line(line.toByteArray(), complete));
  }

  private int lineEnd() {
    int end = at;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
