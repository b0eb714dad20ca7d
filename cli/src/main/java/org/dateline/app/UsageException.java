package org.dateline.app;

/** A command line that cannot be carried out as it is written; the message is one line. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
