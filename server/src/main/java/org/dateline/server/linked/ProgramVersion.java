package org.dateline.server.linked;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.graph.GraphWriter;

/** The version of what makes documents: a digest of the jars of the server and of the rooms. */
final class ProgramVersion {

  /** Eight hexadecimal digits. */
  static final String VALUE =
      of(Stream.of(ProgramFile.class, GraphWriter.class).map(ProgramVersion::home).toList());

  private ProgramVersion() {}

  private static Path home(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  /** The digest of files; folders, of a program that is not packed, count by their names. */
  static String of(List<Path> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        digest.update(
            Files.isRegularFile(file)
                ? Files.readAllBytes(file)
                : file.toString().getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 4);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
