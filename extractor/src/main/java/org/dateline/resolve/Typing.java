package org.dateline.resolve;

import java.util.List;
import org.dateline.resolve.LeftOut.UnmetEntry;
import org.dateline.resolve.events.LexiconEntry;

/** What gives a trigger its type. */
public sealed interface Typing {

  /** A line of the event lexicon. */
  record Listed(LexiconEntry entry) implements Typing {}

  /**
   * The lines of the lexicon whose words the language model holds most like it.
   *
   * @param nearest those of the type, the most like first
   * @param agreement from 0 to 1, how like they are, those of other types counting zero
   */
  record Alike(List<LexiconEntry> nearest, double agreement) implements Typing {

    public Alike {
      nearest = List.copyOf(nearest);
    }

    /** The type that they agree on. */
    public String type() {
      return nearest.getFirst().type().type();
    }
  }

  /**
   * Nothing: a verb that no line holds for and that is like no other, done by somebody named.
   *
   * @param entries the lines that list it, each with its conditions that do not hold
   */
  record Unlisted(List<UnmetEntry> entries) implements Typing {

    public Unlisted {
      entries = List.copyOf(entries);
    }
  }
}
