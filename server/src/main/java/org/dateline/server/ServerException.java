package org.dateline.server;

/** A server that cannot start; the message is one line with place and remedy. */
public final class ServerException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public ServerException(String message) {
    super(message);
  }

  public ServerException(String message, Throwable cause) {
    super(message, cause);
  }
}
