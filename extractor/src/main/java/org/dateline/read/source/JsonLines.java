package org.dateline.read.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * JSON Lines, plain or gzipped, one document a line.
 *
 * @param maxBytes a longer line is refused
 */
record JsonLines(int maxBytes) implements Format {

  private static final int BUFFER = 1 << 13;

  @Override
  public Inputs open(Path file, String id) throws IOException {
    CountedStream bytes = new CountedStream(Files.newInputStream(file));
    boolean zipped = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    try {
      InputStream in = zipped ? new GZIPInputStream(bytes, BUFFER) : bytes;
      return new JsonLineInputs(file, id, bytes, new LineReader(in, maxBytes));
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }
}
