package org.dateline.resolve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.resolve.Entity.Actor;
import org.dateline.text.Span;

/**
 * One source's report of one event.
 *
 * @param event an event of the same {@link ArticleFacts}
 * @param via who passes on what the source says ("Reuters cited officials as saying")
 * @param figures at most one of each kind
 * @param evidence the words of the report; where the article itself reports, the sentence
 */
public record Claim(
    Event event,
    Source source,
    Optional<Actor> via,
    Polarity polarity,
    Certainty certainty,
    List<Figure> figures,
    Span evidence) {

  public Claim {
    figures = List.copyOf(figures);
  }

  /** A claim that reaches the article directly and gives no figures. */
  public Claim(Event event, Source source, Polarity polarity, Certainty certainty, Span evidence) {
    this(event, source, Optional.empty(), polarity, certainty, List.of(), evidence);
  }

  /** The actors of the article through whom the claim comes: its source, and who passes it on. */
  public List<Actor> speakers() {
    Stream<Actor> first =
        source instanceof Source.Speaker speaker ? Stream.of(speaker.actor()) : Stream.empty();
    return Stream.concat(first, via.stream()).toList();
  }

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
    POSSIBLE;

    /** The less sure of two. */
    public Certainty weaker(Certainty other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }
}
