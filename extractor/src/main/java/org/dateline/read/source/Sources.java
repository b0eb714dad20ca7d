package org.dateline.read.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.read.source.Found.Nothing;
import org.dateline.read.source.Found.OneFile;
import org.dateline.read.source.Input.Origin;
import org.dateline.read.source.Input.Unreadable;

/** Opens files by the ending of their name, and folders. */
public final class Sources {

  private final Map<String, Format> formats = new LinkedHashMap<>();

  /** A document of more bytes is refused. */
  public Sources(int maxDocumentBytes) {
    Format page = new WebPage(maxDocumentBytes);
    Format lines = new JsonLines(maxDocumentBytes);
    formats.put(".txt", new PlainText(maxDocumentBytes));
    formats.put(".html", page);
    formats.put(".htm", page);
    formats.put(".jsonl", lines);
    formats.put(".jsonl.gz", lines);
  }

  /** The documents of files, and of all files in folders and below them. */
  public Inputs open(List<Path> paths) {
    List<Path> named = absolute(paths);
    return new Documents(this, sharedFolder(named), new FileWalk(named, this::knows));
  }

  /** How many bytes those files have. Looks at names and sizes only. */
  public long bytes(List<Path> paths) {
    long bytes = 0;
    for (FileWalk walk = new FileWalk(absolute(paths), this::knows); walk.hasNext(); ) {
      bytes +=
          switch (walk.next()) {
            case OneFile(Path file) -> Documents.bytes(file);
            case Nothing nothing -> 0;
          };
    }
    return bytes;
  }

  private static List<Path> absolute(List<Path> paths) {
    return paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
  }

  /** The deepest folder that holds all the files and all the contents of the folders. */
  private static Path sharedFolder(List<Path> paths) {
    return paths.stream()
        .map(path -> Files.isDirectory(path) ? path : path.resolveSibling(""))
        .reduce(Sources::shared)
        .orElseThrow(() -> new IllegalArgumentException("nothing to read"));
  }

  private static Path shared(Path one, Path other) {
    Path shared = one;
    while (!other.startsWith(shared)) {
      shared = shared.resolveSibling("");
    }
    return shared;
  }

  /** Whether files of that name are read. */
  private boolean knows(Path file) {
    return format(file).isPresent();
  }

  Inputs open(Path file, String id) {
    try {
      return format(file).orElseThrow(this::unknownFormat).open(file, id);
    } catch (UnreadableException e) {
      return new Remaining(new Unreadable(new Origin(file.toUri(), e.place()), e.reason()));
    } catch (IOException e) {
      return new Remaining(new Unreadable(new Origin(file.toUri(), ""), ReadFailure.reason(e)));
    }
  }

  private Optional<Format> format(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return formats.keySet().stream().filter(name::endsWith).map(formats::get).findFirst();
  }

  private UnreadableException unknownFormat() {
    return new UnreadableException(
        "", "unknown kind of file; rename it to one of " + String.join(", ", formats.keySet()));
  }
}
