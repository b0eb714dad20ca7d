package org.dateline.resolve;

import java.util.List;
import java.util.Optional;
import org.dateline.resolve.Event.Participant;
import org.dateline.resolve.Event.PlaceOfEvent;
import org.dateline.text.Span;

/**
 * Why the words at a trigger tell the event they do.
 *
 * @param realis the words that decide whether it happened; none where it is told as a fact
 * @param leftOut arguments of the trigger in which nobody takes part
 */
public record Reasons(
    Typing typing,
    List<Span> realis,
    List<TakesPart> participants,
    Optional<Attached<PlaceOfEvent>> place,
    Optional<Attached<TimeReference>> date,
    List<LeftOut> leftOut) {

  public Reasons {
    realis = List.copyOf(realis);
    participants = List.copyOf(participants);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * How somebody was found to take part.
   *
   * @param words the argument of the trigger; those that give the participant may be elsewhere
   * @param reference how the words speak of the participant
   */
  public record TakesPart(Participant participant, Span words, Tie tie, Reference reference) {}

  /** How the place or date was found, and the words that are tied to the trigger. */
  public record Attached<T>(T part, Span words, Tie tie) {}
}
