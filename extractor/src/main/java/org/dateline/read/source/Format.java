package org.dateline.read.source;

import java.io.IOException;
import java.nio.file.Path;

/** A kind of file. */
interface Format {

  Inputs open(Path file) throws IOException, UnreadableException;
}
