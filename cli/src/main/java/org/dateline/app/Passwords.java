package org.dateline.app;

import java.nio.file.Path;
import java.util.Optional;
import org.dateline.load.Password;

/** Passwords come from a file or the environment, never from the command line. */
final class Passwords {

  private static final String VARIABLE = "DATELINE_PASSWORD";

  private Passwords() {}

  static Optional<Password> of(Optional<Path> file) {
    return file.map(Password::fromFile)
        .or(() -> Optional.ofNullable(System.getenv(VARIABLE)).map(Password::new));
  }
}
