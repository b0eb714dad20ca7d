package org.dateline.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SortedMap;
import java.util.TreeMap;

/** Named texts that wait in a file, so that they need no memory, to be taken out by name. */
final class Spool implements AutoCloseable {

  /** Where a text lies. */
  private record Slice(long begin, int length) {}

  private final FileChannel channel;
  private final SortedMap<String, Slice> slices = new TreeMap<>();

  /** A spool in a file that goes away with it. */
  Spool(Path file) throws IOException {
    this.channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
  }

  /** Keeps a text in the place of an earlier one of the name. */
  void put(String name, byte[] text) throws IOException {
    slices.put(name, new Slice(channel.size(), text.length));
    channel.position(channel.size());
    ByteBuffer bytes = ByteBuffer.wrap(text);
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Writes the texts in the order of their names, something between each two. */
  void writeTo(OutputStream out, byte[] between) throws IOException {
    boolean first = true;
    for (Slice slice : slices.values()) {
      if (!first) {
        out.write(between);
      }
      first = false;
      channel.transferTo(slice.begin(), slice.length(), Channels.newChannel(out));
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
