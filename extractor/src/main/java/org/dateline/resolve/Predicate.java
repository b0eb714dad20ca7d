package org.dateline.resolve;

import java.util.List;
import java.util.Optional;
import org.dateline.resolve.Event.PlaceOfEvent;
import org.dateline.text.Span;

/**
 * What the grammar says beside a word that the language model takes for a trigger, whether or not
 * it reports an event of the graph: who or what, where and when.
 *
 * @param listed whether a line of the event lexicon holds for the word
 */
public record Predicate(
    Span trigger,
    boolean listed,
    List<Argument> arguments,
    Optional<PlaceOfEvent> place,
    Optional<TimeReference> date) {

  public Predicate {
    arguments = List.copyOf(arguments);
  }

  /** A noun phrase beside the trigger, PropBank's Arg0 or Arg1 as far as grammar tells. */
  public record Argument(Label label, Span span) {

    /** Who or what does it, and to whom or what it is done. */
    public enum Label {
      ARG0,
      ARG1
    }
  }
}
