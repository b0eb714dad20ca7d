package org.dateline.read.source;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.dateline.read.source.Input.Origin;
import org.dateline.read.source.Input.Unreadable;
import org.jspecify.annotations.Nullable;

/** The documents of a JSON Lines file; a bad line is one unreadable input, blank lines are none. */
final class JsonLineInputs implements Inputs {

  private final URI file;
  private final CountedStream bytes;
  private final LineReader lines;
  private final JsonDocument document;
  private int number;
  private boolean broken;
  private @Nullable Input next;

  /**
   * The documents of a file.
   *
   * @param bytes the file, as {@code lines} takes it in
   */
  JsonLineInputs(Path file, String id, CountedStream bytes, LineReader lines) {
    this.file = file.toUri();
    this.bytes = bytes;
    this.lines = lines;
    this.document = new JsonDocument(file, id);
  }

  @Override
  public boolean hasNext() {
    if (next == null && !broken) {
      next = advance();
    }
    return next != null;
  }

  @Override
  public Input next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Input input = next;
    next = null;
    return input;
  }

  @Override
  public long bytesRead() {
    return bytes.taken();
  }

  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException e) {
      broken = true;
    }
  }

  private @Nullable Input advance() {
    try {
      Optional<LineReader.Line> line = nextFilledLine();
      return line.isEmpty() ? null : read(line.get());
    } catch (IOException e) {
      broken = true;
      return new Unreadable(
          new Origin(file, "after line " + number), "cannot be read on: " + ReadFailure.reason(e));
    }
  }

  private Input read(LineReader.Line line) {
    try {
      if (!line.isComplete()) {
        throw new UnreadableException("", "the line is longer than any article; split it");
      }
      return document.read(number, Decoder.decode(line.bytes()));
    } catch (UnreadableException e) {
      String place = "line " + number + (e.place().isEmpty() ? "" : ", " + e.place());
      return new Unreadable(new Origin(file, place), e.reason());
    }
  }

  private Optional<LineReader.Line> nextFilledLine() throws IOException {
    Optional<LineReader.Line> line = lines.next();
    number++;
    while (line.isPresent() && isBlank(line.get().bytes())) {
      line = lines.next();
      number++;
    }
    return line;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
