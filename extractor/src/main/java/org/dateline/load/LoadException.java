package org.dateline.load;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A store that cannot take graphs; the message is one line with place and remedy. */
public final class LoadException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private static final String UNDER_A_MAPPED_FILE = "the disk is full or broken";

  public LoadException(String message) {
    super(message);
  }

  public LoadException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The failure of reading or writing at a place, with the remedy that its reason suggests. */
  static LoadException at(Path place, Throwable cause) {
    String reason = reason(cause);
    return new LoadException("%s: %s; %s".formatted(place, reason, remedy(reason)), cause);
  }

  private static String reason(Throwable cause) {
    Throwable root = cause;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    if (root instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (root instanceof InternalError) {
      return UNDER_A_MAPPED_FILE;
    }
    @Nullable String text =
        root instanceof FileSystemException failure && failure.getReason() != null
            ? failure.getReason()
            : root.getMessage();
    return text == null ? root.getClass().getSimpleName() : text.strip().replaceAll("\\s+", " ");
  }

  private static String remedy(String reason) {
    return switch (reason) {
      case "permission denied", "Permission denied", "Read-only file system" ->
          "allow writing there or choose another directory";
      case UNDER_A_MAPPED_FILE,
          "No space left on device",
          "Disk quota exceeded",
          "File too large" ->
          "nothing is lost: make room and run the same command again";
      default -> "nothing is lost: see to it and run the same command again";
    };
  }
}
