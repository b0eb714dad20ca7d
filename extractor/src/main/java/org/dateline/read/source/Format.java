package org.dateline.read.source;

import java.io.IOException;
import java.nio.file.Path;

/** A kind of file. */
interface Format {

  /**
   * The documents of a file.
   *
   * @param id what a document without an id of its own is called, followed by its line where a file
   *     holds many
   */
  Inputs open(Path file, String id) throws IOException, UnreadableException;
}
