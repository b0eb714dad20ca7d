package org.dateline.resolve;

import java.util.Optional;
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

    /** A person, organisation or state of the article. */
    record Speaker(Actor actor) implements Source {}

    /** Somebody the article describes but does not name ("a US official"). */
    record Unnamed(String description, Optional<Actor> of, Span span) implements Source {}

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
