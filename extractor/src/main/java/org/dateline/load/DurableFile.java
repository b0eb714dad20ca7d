package org.dateline.load;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writing that is all or nothing, also when the process or the machine stops in between. */
public final class DurableFile {

  /** What goes into a file. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private DurableFile() {}

  /**
   * Writes under a temporary name, forces the bytes to the disk, then renames. When that fails, a
   * file that was there before is as it was.
   */
  public static void write(Path target, Content content) throws IOException {
    Path temporary = target.resolveSibling(target.getFileName() + ".tmp");
    try {
      writeForced(temporary, content);
      move(temporary, target);
    } catch (IOException | RuntimeException failure) {
      Files.deleteIfExists(temporary);
      throw failure;
    }
  }

  private static void writeForced(Path file, Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  /** Renames a file or directory and makes the new name durable. */
  static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    forceDirectory(to.toAbsolutePath().resolveSibling(""));
  }

  /** Forces every file and directory below a directory to the disk. */
  static void forceTree(Path directory) throws IOException {
    for (Path path : tree(directory)) {
      if (Files.isDirectory(path)) {
        forceDirectory(path);
      } else {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
      }
    }
  }

  /** Deletes a file or a directory with all that is below it, if it is there. */
  static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      for (Path each : tree(path).reversed()) {
        Files.delete(each);
      }
    }
  }

  /** The bytes of all files below a directory. */
  static long bytes(Path directory) throws IOException {
    long bytes = 0;
    for (Path path : tree(directory)) {
      bytes += Files.isDirectory(path) ? 0 : Files.size(path);
    }
    return bytes;
  }

  private static List<Path> tree(Path directory) throws IOException {
    try (Stream<Path> paths = Files.walk(directory)) {
      return paths.sorted(Comparator.naturalOrder()).toList();
    }
  }

  private static void forceDirectory(Path directory) throws IOException {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
