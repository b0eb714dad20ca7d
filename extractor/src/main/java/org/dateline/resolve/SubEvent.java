package org.dateline.resolve;

/**
 * An event that the text tells as part of another: "killed in the attack", "met during the talks".
 */
public record SubEvent(Event part, Event whole) {

  /** The other way round. */
  public SubEvent reversed() {
    Event outer = part;
    Event inner = whole;
    return new SubEvent(inner, outer);
  }
}
