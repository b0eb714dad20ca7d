package org.dateline.read.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that holds one document.
 *
 * @param maxBytes a larger file is refused unread
 */
record DocumentFile(Path path, int maxBytes) {

  byte[] bytes() throws IOException, UnreadableException {
    refuseIfLarger(Files.size(path));
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(maxBytes + 1);
      refuseIfLarger(bytes.length);
      refuseIfEmpty(bytes.length);
      return bytes;
    }
  }

  private void refuseIfLarger(long bytes) throws UnreadableException {
    if (bytes > maxBytes) {
      throw new UnreadableException(
          "",
          "more than %,d bytes; no article is that long, put one article into each file"
              .formatted(maxBytes));
    }
  }

  private static void refuseIfEmpty(long bytes) throws UnreadableException {
    if (bytes == 0) {
      throw new UnreadableException("", "empty; fill it or remove it");
    }
  }
}
