package org.dateline.read.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.dateline.read.source.Found.Nothing;
import org.dateline.read.source.Found.OneFile;

/** The documents of the files that a walk finds; one file is open at a time. */
final class Documents implements Inputs {

  private final Sources sources;
  private final Path root;
  private final FileWalk walk;
  private Inputs open = new Remaining();
  private long bytesOfOpen;
  private long bytesBefore;

  /**
   * Documents that are called by their path below a folder.
   *
   * @param root the folder that all files lie in
   */
  Documents(Sources sources, Path root, FileWalk walk) {
    this.sources = sources;
    this.root = root;
    this.walk = walk;
  }

  @Override
  public boolean hasNext() {
    while (!open.hasNext() && walk.hasNext()) {
      open.close();
      bytesBefore += bytesOfOpen;
      open(walk.next());
    }
    return open.hasNext();
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return open.next();
  }

  @Override
  public long bytesRead() {
    return bytesBefore + open.bytesRead();
  }

  @Override
  public void close() {
    open.close();
  }

  private void open(Found found) {
    switch (found) {
      case OneFile(Path file) -> {
        bytesOfOpen = bytes(file);
        open = sources.open(file, root.relativize(file).toString().replace('\\', '/'));
      }
      case Nothing(var why) -> {
        bytesOfOpen = 0;
        open = new Remaining(why);
      }
    }
  }

  /** The size of a file, 0 where there is none to be seen. */
  static long bytes(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }
}
