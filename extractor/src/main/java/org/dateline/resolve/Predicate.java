package org.dateline.resolve;

import java.util.List;
import java.util.Optional;
import org.dateline.resolve.Event.PlaceOfEvent;
import org.dateline.text.Span;

/**
 * What the grammar says beside a word that the language model takes for a trigger, whether or not
 * it reports an event of the graph: who or what, where and when.
 */
public record Predicate(
    Span trigger,
    List<Argument> arguments,
    Optional<PlaceOfEvent> place,
    Optional<TimeReference> date) {

  public Predicate {
    arguments = List.copyOf(arguments);
  }

  /** A noun phrase beside the trigger, PropBank's Arg0 or Arg1 as far as grammar tells. */
  public record Argument(Place place, Span span) {

    /** Subject of the deed, or what it is done to. */
    public enum Place {
      ARG0,
      ARG1
    }
  }
}
