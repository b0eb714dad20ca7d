package org.dateline.resolve.coreference;

import org.dateline.annotate.EventState;
import org.dateline.text.Span;

/**
 * Words that tell of an event, as they compare with others.
 *
 * @param lemma of the trigger's last word
 * @param trigger in the text of its article
 * @param sentence that it stands in
 * @param particulars that the sentence gives
 */
public record Telling(
    EventState state, String lemma, Span trigger, Span sentence, Particulars particulars) {

  /** Words of which nothing particular is known. */
  public Telling(EventState state, String lemma, Span trigger, Span sentence) {
    this(state, lemma, trigger, sentence, Particulars.NONE);
  }
}
