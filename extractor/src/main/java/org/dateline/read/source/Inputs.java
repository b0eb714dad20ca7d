package org.dateline.read.source;

import java.io.Closeable;
import java.util.Iterator;

/** The documents of a source, read one at a time; closing it gives the open files back. */
public interface Inputs extends Iterator<Input>, Closeable {

  @Override
  void close();
}
