package org.dateline.annotate;

/** A language model that is missing, damaged or unusable; the message names it and the remedy. */
public final class ModelException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public ModelException(String message) {
    super(message);
  }

  public ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
