package org.dateline.resolve;

import java.util.List;
import org.dateline.annotate.EventFacets;
import org.dateline.resolve.events.LexiconEntry;
import org.dateline.resolve.events.LexiconEntry.Condition;
import org.dateline.text.Span;

/** Words that could have told an event, or a part of one, and do not count as one. */
public record LeftOut(Span words, Why why) {

  /** Why they do not count. */
  public sealed interface Why {

    /** The lines of the lexicon that list the word, each with its conditions that do not hold. */
    record Unmet(List<UnmetEntry> entries) implements Why {

      public Unmet {
        entries = List.copyOf(entries);
      }
    }

    /** What the word tells is none of the kinds of TimeML that happen ("knew", "seemed"). */
    record NoHappening(EventFacets.Kind kind) implements Why {}

    /** Too little speaks for it that the event was read rightly. */
    record Doubtful(double confidence) implements Why {}

    /** Of a trigger or of an argument, a reason of which there is nothing more to say. */
    enum Plain implements Why {
      /** No line lists the word, and it is like none of those that are listed. */
      UNLISTED,
      /** No line holds for the verb, and nobody who has a name does it. */
      NOT_DONE_BY_NAME,
      /** The language model is not sure that it tells what happened. */
      UNSURE,
      /** The verb tells too little by itself ({@code lexicon/general-verbs.tsv}). */
      GENERAL,
      /** The verb reports what somebody says. */
      REPORTS,
      /** The verb says something of what another tells ("tried to leave"). */
      OF_ANOTHER,
      /** Verb and noun tell one event together, and the other one counts ("held talks"). */
      SAID_BY_OTHER,
      /** The word is part of a name. */
      IN_NAME,
      /** It is done over and over ("sells cars", "often meets"). */
      HABIT,
      /** Beside the trigger stand neither a participant nor place nor date. */
      NOTHING_BESIDE,
      /** The pronoun stands for nobody who is sure. */
      OPEN_PRONOUN,
      /** The words neither name nor describe anybody who can act. */
      NO_ACTOR,
      /** They mean somebody, but the lexicon's line gives nobody there a role. */
      NO_ROLE
    }
  }

  /** A line of the lexicon with its conditions that do not hold. */
  public record UnmetEntry(LexiconEntry entry, List<Condition> conditions) {

    public UnmetEntry {
      conditions = List.copyOf(conditions);
    }
  }
}
