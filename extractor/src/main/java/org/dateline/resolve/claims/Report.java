package org.dateline.resolve.claims;

import java.util.Optional;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.claims.ReportingVerbs.Stance;
import org.dateline.text.Span;

/**
 * Words by which somebody is made to say something: a reporting verb with its subject, or
 * "according to" with whom it names.
 *
 * @param word index of the verb; of "according to" that of the word it belongs to
 * @param words of the report, who speaks and the verb
 */
record Report(int word, Teller teller, Stance stance, Span words) {

  /** Who says so. */
  sealed interface Teller {

    /**
     * Somebody of the article.
     *
     * @param via who passes it on
     */
    record Known(Actor actor, Optional<Actor> via) implements Teller {}

    /** Whoever speaks the words around: "I", "we". */
    record Self() implements Teller {}

    /** A thing, or nobody knows who: "a survey", "it is believed". */
    record Unknown() implements Teller {}
  }

  /** The same said by another. */
  Report by(Teller other, Span more) {
    return new Report(word, other, stance, words.union(more));
  }

  boolean isKnown() {
    return teller instanceof Teller.Known;
  }
}
