package org.dateline.read.source;

/** Bytes that hold no document we can read; the message says why and names the remedy. */
final class UnreadableException extends Exception {

  private final String place;

  UnreadableException(String place, String reason) {
    super(reason);
    this.place = place;
  }

  /** Where in the source ("byte 17"), empty for all of it. */
  String place() {
    return place;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
