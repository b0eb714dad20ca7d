package org.dateline.resolve;

import org.dateline.resolve.Entity.Actor;
import org.dateline.text.Span;

/**
 * One source's report of one event.
 *
 * @param event an event of the same {@link ArticleFacts}
 * @param evidence the words of the report
 */
public record Claim(
    Event event, Source source, Polarity polarity, Certainty certainty, Span evidence) {

  /** Who says so. */
  public sealed interface Source {

    /** Somebody of the article, named or described ("a US official"). */
    record Speaker(Actor actor) implements Source {}

    /** The article itself: its agency, else its publisher, else nobody known. */
    record Outlet() implements Source {}
  }

  /** Whether the source asserts or denies the event. */
  public enum Polarity {
    POSITIVE,
    NEGATIVE
  }

  /** How sure the source presents itself. */
  public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE
  }
}
