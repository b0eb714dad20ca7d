package org.dateline.resolve.gazetteer;

/** A dictionary that cannot be read; the message is one line with place and remedy. */
public final class DictionaryException extends RuntimeException {

  private static final long serialVersionUID = 1;

  DictionaryException(String message) {
    super(message);
  }

  DictionaryException(String message, Throwable cause) {
    super(message, cause);
  }
}
