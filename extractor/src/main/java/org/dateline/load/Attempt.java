package org.dateline.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.dboe.base.StorageException;
import org.apache.jena.shared.JenaException;

/** Work on files that may fail; every failure becomes a {@link LoadException} with the place. */
final class Attempt {

  /** Work with a result. */
  @FunctionalInterface
  interface Call<T> {
    T run() throws IOException;
  }

  /** Work without a result. */
  @FunctionalInterface
  interface Action {
    void run() throws IOException;
  }

  private Attempt() {}

  static void at(Path place, Action action) {
    Attempt.<Boolean>of(
        place,
        () -> {
          action.run();
          return true;
        });
  }

  /** Runs a call. An InternalError is how the JVM tells of a full disk under a mapped file. */
  static <T> T of(Path place, Call<T> call) {
    try {
      return call.run();
    } catch (IOException
        | UncheckedIOException
        | JenaException
        | AtlasException
        | StorageException
        | InternalError failure) {
      throw LoadException.at(place, failure);
    }
  }
}
