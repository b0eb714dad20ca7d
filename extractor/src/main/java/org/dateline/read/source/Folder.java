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
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.dateline.read.source.Found.Nothing;
import org.dateline.read.source.Found.OneFile;
import org.dateline.read.source.Input.Origin;
import org.dateline.read.source.Input.Unreadable;

/**
 * The files of a folder and of the folders below it, by path in the order of character codes.
 * Hidden files, files called README and files of a kind that is not read are passed over; linked
 * folders are not entered.
 */
final class Folder implements Iterator<Found> {

  private final Path root;
  private final Predicate<Path> isRead;
  private final Deque<Path> waiting = new ArrayDeque<>();
  private final Deque<Found> found = new ArrayDeque<>();
  private boolean foundNone = true;

  Folder(Path root, Predicate<Path> isRead) {
    this.root = root;
    this.isRead = isRead;
    enter(root);
  }

  @Override
  public boolean hasNext() {
    while (found.isEmpty() && !waiting.isEmpty()) {
      visit(waiting.pop());
    }
    if (found.isEmpty() && foundNone) {
      found.add(nothing(root, "no articles in this folder; name another"));
    }
    foundNone = false;
    return !found.isEmpty();
  }

  @Override
  public Found next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return found.remove();
  }

  private void visit(Path path) {
    if (Files.isDirectory(path)) {
      enter(path);
    } else {
      found.add(new OneFile(path));
    }
  }

  private void enter(Path folder) {
    try {
      List<Path> children = children(folder);
      children.sort(Comparator.comparing((Path path) -> path.getFileName().toString()).reversed());
      children.forEach(waiting::push);
    } catch (IOException e) {
      found.add(nothing(folder, ReadFailure.reason(e)));
    }
  }

  private static Found nothing(Path folder, String reason) {
    return new Nothing(new Unreadable(new Origin(folder.toUri(), ""), reason));
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
    return Files.isDirectory(path) ? !Files.isSymbolicLink(path) : isRead.test(path);
  }
}
