package org.dateline.load;

/** A store that cannot take graphs; the message is one line with place and remedy. */
public final class LoadException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public LoadException(String message) {
    super(message);
  }

  public LoadException(String message, Throwable cause) {
    super(message, cause);
  }
}
