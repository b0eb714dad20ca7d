package org.dateline.resolve.events;

import org.dateline.resolve.Tie;
import org.dateline.resolve.events.ActorFinder.Named;
import org.dateline.text.Span;

/**
 * Somebody in the words of an argument.
 *
 * @param words the argument
 * @param tie how it is tied to the trigger
 */
record Side(Named named, Span words, Tie tie) {

  boolean isSame(Side other) {
    return named.actor().equals(other.named.actor());
  }
}
