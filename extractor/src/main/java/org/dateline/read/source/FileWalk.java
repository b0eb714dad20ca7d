package org.dateline.read.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.dateline.read.source.Found.OneFile;

/** The named files, and those of the named folders, in the order of the names. Opens no file. */
final class FileWalk implements Iterator<Found> {

  private final Iterator<Path> named;
  private final Predicate<Path> isRead;
  private Iterator<Found> here = Collections.emptyIterator();

  /** The files of folders that pass {@code isRead}; a file that is named need not. */
  FileWalk(List<Path> named, Predicate<Path> isRead) {
    this.named = named.iterator();
    this.isRead = isRead;
  }

  @Override
  public boolean hasNext() {
    while (!here.hasNext() && named.hasNext()) {
      here = at(named.next());
    }
    return here.hasNext();
  }

  @Override
  public Found next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return here.next();
  }

  private Iterator<Found> at(Path path) {
    return Files.isDirectory(path)
        ? new Folder(path, isRead)
        : List.<Found>of(new OneFile(path)).iterator();
  }
}
