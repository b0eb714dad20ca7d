package org.dateline.resolve;

import org.dateline.resolve.grammar.Clause.Origin;
import org.dateline.text.Span;

/** The grammatical construction that ties words to a trigger. */
public sealed interface Tie {

  /** The subject of an active verb. */
  record Subject(Origin origin) implements Tie {}

  /** The subject of a passive verb, to whom it is done. */
  record PassiveSubject(Origin origin) implements Tie {}

  /** What follows a preposition; of a passive "by" names who does it. */
  record After(String preposition) implements Tie {}

  /** A tie to the verb that only says that what the trigger names takes place ("held talks"). */
  record OfLightVerb(Span verb, Tie tie) implements Tie {}

  /** A tie to the verb that depends on the trigger ("threatened to attack Israel"). */
  record OfGoverned(Span verb, Tie tie) implements Tie {}

  /** Ties of which there is nothing more to say. */
  enum Plain implements Tie {
    OBJECT,
    /** Before a noun: "Israel's war", "Russian strikes", "the Rafah operation". */
    BEFORE,
    /** What a noun leads back to: "the talks". */
    TOLD_BEFORE,
    /** A time beside the trigger: "met on Monday". */
    TIME_BESIDE,
    /** A time in the phrase of a noun: "the October 7 attack". */
    TIME_INSIDE,
    /** The present tense of the verb: "troops are shelling the town". */
    TENSE
  }
}
