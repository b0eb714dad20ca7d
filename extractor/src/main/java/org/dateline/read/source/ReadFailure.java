package org.dateline.read.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** What to tell a user about a failure of the file system. */
final class ReadFailure {

  private ReadFailure() {}

  static String reason(IOException failure) {
    return switch (failure) {
      case NoSuchFileException e -> "no such file; check the path";
      case AccessDeniedException e -> "no permission to read it; change its mode";
      case ZipException e -> "not valid gzip; compress it again";
      case EOFException e -> "the gzip stream ends early; copy or compress it again";
      default -> String.valueOf(failure.getMessage()) + "; copy it again";
    };
  }
}
