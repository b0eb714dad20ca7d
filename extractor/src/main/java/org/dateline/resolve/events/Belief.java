package org.dateline.resolve.events;

import org.dateline.resolve.Event.Realis;
import org.dateline.resolve.confidence.Confidence;
import org.dateline.resolve.confidence.Signs;

/** How far to believe what the triggers of an article are found to tell. */
record Belief(Confidence confidence, Signs.Finder signs) {

  /** The probability, 0 to 1, that the trigger is read rightly. */
  double in(Trigger trigger, Realis realis) {
    return confidence.of(signs.of(trigger.span(), trigger.entry().type().type(), realis));
  }
}
