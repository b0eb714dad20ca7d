package org.dateline.app;

/** An input that cannot be read; the message is one line. */
final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1;

  InputException(String message) {
    super(message);
  }
}
