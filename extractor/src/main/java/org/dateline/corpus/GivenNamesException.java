package org.dateline.corpus;

/** Given names that cannot be read; the message is one line with place and remedy. */
public final class GivenNamesException extends RuntimeException {

  private static final long serialVersionUID = 1;

  GivenNamesException(String message) {
    super(message);
  }

  GivenNamesException(String message, Throwable cause) {
    super(message, cause);
  }
}
