package org.dateline.resolve;

import java.util.List;
import java.util.Optional;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.Located;
import org.dateline.text.Span;

/**
 * Something that happens, happened or might: who took part, where, when, and where the article says
 * so.
 *
 * @param type a notation of the taxonomy ("CONSULT")
 * @param mode a notation of the taxonomy under {@code type} ("CONSULT-visit")
 * @param contexts notations of the taxonomy ("election"), in order
 * @param evidence at least one; the first decides the label
 */
public record Event(
    String type,
    Optional<String> mode,
    Realis realis,
    List<Participant> participants,
    Optional<PlaceOfEvent> place,
    Optional<TimeReference> date,
    List<String> contexts,
    List<Evidence> evidence) {

  public Event {
    contexts = List.copyOf(contexts);
    participants = List.copyOf(participants);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("an event without evidence: " + type);
    }
  }

  /** An event of no context. */
  public Event(
      String type,
      Optional<String> mode,
      Realis realis,
      List<Participant> participants,
      Optional<PlaceOfEvent> place,
      Optional<TimeReference> date,
      List<Evidence> evidence) {
    this(type, mode, realis, participants, place, date, List.of(), evidence);
  }

  /** Whether the event is said to have happened. */
  public enum Realis {
    ACTUAL,
    PLANNED,
    HYPOTHETICAL,
    NEGATED,
    CANCELLED,
    DEMANDED,
    THREATENED,
    ALLEGED
  }

  /** Who does, and to whom it is done. Of a meeting all sides are actors. */
  public enum Role {
    ACTOR,
    RECIPIENT
  }

  /** An actor's part in an event, and the words that give it. */
  public record Participant(Role role, Actor actor, Span span) {}

  /** Where the text puts the event, and the words that do. */
  public record PlaceOfEvent(Located place, Span span) {}

  /** How sure it is that one of its triggers at least was read rightly, 0 to 1. */
  public double confidence() {
    return evidence.stream().mapToDouble(Evidence::confidence).max().orElseThrow();
  }

  /**
   * The trigger of an event with its lemma, the sentence it stands in, and why it tells so.
   *
   * @param confidence how probable it is that the words tell of this event, 0 to 1
   */
  public record Evidence(
      Span trigger, String lemma, Span sentence, Reasons reasons, double confidence) {

    public Evidence {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("not a probability: " + confidence);
      }
    }

    /** Evidence that nobody doubts. */
    public Evidence(Span trigger, String lemma, Span sentence, Reasons reasons) {
      this(trigger, lemma, sentence, reasons, 1);
    }
  }
}
