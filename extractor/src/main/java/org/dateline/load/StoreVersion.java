package org.dateline.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The version of a TDB2 store: a digest of the roots of its trees. The trees are copied on writing,
 * so every transaction that changes a quad changes a root, whichever program committed it.
 */
final class StoreVersion {

  private StoreVersion() {}

  /** Sixteen hexadecimal digits. */
  static String of(Path store) throws IOException {
    MessageDigest digest = DocumentKey.sha256();
    for (Path root : roots(store)) {
      digest.update(store.relativize(root).toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(root));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  private static List<Path> roots(Path store) throws IOException {
    try (Stream<Path> files = Files.walk(store, 2)) {
      return files.filter(file -> file.toString().endsWith(".bpt")).sorted().toList();
    }
  }

  /** When a quad changed last. */
  static Instant changed(Path store) throws IOException {
    Instant last = Instant.EPOCH;
    for (Path root : roots(store)) {
      Instant changed = Files.getLastModifiedTime(root).toInstant();
      last = changed.isAfter(last) ? changed : last;
    }
    return last;
  }
}
