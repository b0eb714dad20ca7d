package org.dateline.read.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.dateline.read.source.Input.Origin;
import org.dateline.read.source.Input.Unreadable;

/**
 * The documents of a folder and of the folders below it, by path in the order of character codes.
 * Hidden files, files called README and files of a kind that is not read are passed over; linked
 * folders are not entered.
 */
final class Folder implements Inputs {

  private final Sources sources;
  private final Path root;
  private final Deque<Path> waiting = new ArrayDeque<>();
  private Inputs open;
  private boolean foundNone = true;

  Folder(Sources sources, Path root) {
    this.sources = sources;
    this.root = root;
    this.open = entered(root);
  }

  @Override
  public boolean hasNext() {
    while (!open.hasNext() && !waiting.isEmpty()) {
      open.close();
      open = opened(waiting.pop());
    }
    if (!open.hasNext() && foundNone) {
      open =
          new Remaining(
              new Unreadable(
                  new Origin(root.toUri(), ""), "no articles in this folder; name another"));
      foundNone = false;
    }
    return open.hasNext();
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    foundNone = false;
    return open.next();
  }

  @Override
  public void close() {
    open.close();
    waiting.clear();
  }

  private Inputs opened(Path path) {
    return Files.isDirectory(path) ? entered(path) : sources.openFile(path);
  }

  private Inputs entered(Path folder) {
    try {
      List<Path> children = new ArrayList<>(children(folder));
      children.sort(Comparator.comparing((Path path) -> path.getFileName().toString()).reversed());
      children.forEach(waiting::push);
      return new Remaining();
    } catch (IOException e) {
      return new Remaining(new Unreadable(new Origin(folder.toUri(), ""), ReadFailure.reason(e)));
    }
  }

  private List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, this::isWanted)) {
      entries.forEach(children::add);
      return children;
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private boolean isWanted(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.startsWith(".") || name.startsWith("readme")) {
      return false;
    }
    return Files.isDirectory(path) ? !Files.isSymbolicLink(path) : sources.knows(path);
  }
}
