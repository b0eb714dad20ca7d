package org.dateline.load;

import java.nio.file.Files;
import java.nio.file.Path;

/** A password that no message or log can show. */
public final class Password {

  /** The user that writes to {@code /news-rw}. */
  public static final String LOADER = "loader";

  private final String value;

  public Password(String value) {
    if (value.isBlank()) {
      throw new LoadException("the password is empty; give one of at least one character");
    }
    this.value = value;
  }

  /** The first line of a file. */
  public static Password fromFile(Path file) {
    return new Password(Attempt.of(file, () -> firstLine(file)));
  }

  private static String firstLine(Path file) throws java.io.IOException {
    return Files.readString(file).lines().findFirst().orElse("");
  }

  public String value() {
    return value;
  }

  @Override
  public String toString() {
    return "(password)";
  }
}
