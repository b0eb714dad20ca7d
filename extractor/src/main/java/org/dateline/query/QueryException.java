package org.dateline.query;

/** A question that cannot be asked; the message is one line with place and remedy. */
public final class QueryException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public QueryException(String message) {
    super(message);
  }

  public QueryException(String message, Throwable cause) {
    super(message, cause);
  }
}
