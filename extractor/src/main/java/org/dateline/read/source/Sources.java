package org.dateline.read.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  /** The documents of a file, or of all files in a folder and below it. */
  public Inputs open(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    return Files.isDirectory(absolute) ? new Folder(this, absolute) : openFile(absolute);
  }

  /** Whether files of that name are read. */
  boolean knows(Path file) {
    return format(file).isPresent();
  }

  Inputs openFile(Path file) {
    try {
      return format(file).orElseThrow(this::unknownFormat).open(file);
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
