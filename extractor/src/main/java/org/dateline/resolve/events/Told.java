package org.dateline.resolve.events;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Realis;
import org.dateline.resolve.grammar.Word;
import org.dateline.text.Span;

/**
 * Whether something is said to have happened.
 *
 * @param cues the words that say so, none where it is told as a fact
 */
record Told(Realis realis, List<Span> cues) {

  static final Told FACT = new Told(Realis.ACTUAL, List.of());

  Told {
    cues = List.copyOf(cues);
  }

  static Told by(Realis realis, Word cue) {
    return new Told(realis, List.of(cue.span()));
  }

  boolean is(Realis other) {
    return realis == other;
  }

  /** As it was told before. */
  static Told as(Event event) {
    return new Told(event.realis(), List.of());
  }

  /** The same words, which say something else here. */
  Told as(Realis other) {
    return new Told(other, cues);
  }

  /** The same, with the cues of another beside its own. */
  Told and(Told other) {
    List<Span> both =
        Stream.concat(cues.stream(), other.cues.stream()).distinct().sorted().toList();
    return new Told(realis, both);
  }
}
