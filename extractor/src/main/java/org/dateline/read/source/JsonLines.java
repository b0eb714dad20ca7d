package org.dateline.read.source;

import java.io.BufferedInputStream;
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

  @Override
  public Inputs open(Path file) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    boolean zipped = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    try {
      InputStream in = zipped ? new GZIPInputStream(bytes, 1 << 16) : bytes;
      return new JsonLineInputs(file, new LineReader(in, maxBytes));
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }
}
