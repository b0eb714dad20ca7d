package org.dateline.read.source;

import java.io.Closeable;
import java.util.Iterator;

/** The documents of a source, read one at a time; closing it gives the open files back. */
public interface Inputs extends Iterator<Input>, Closeable {

  /**
   * How many bytes of the source, as it lies on the disk, lie before the next document; about,
   * where a file holds many.
   */
  long bytesRead();

  @Override
  void close();
}
