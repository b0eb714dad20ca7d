package org.dateline.resolve.events;

import org.dateline.resolve.Typing;
import org.dateline.resolve.grammar.Clause;
import org.dateline.text.Span;

/** A word or fixed phrase that reports an event, with what stands around it. */
sealed interface Trigger {

  LexiconEntry entry();

  Frame frame();

  Span span();

  /** Its words in the lexicon. */
  default String lemma() {
    return String.join(" ", entry().words());
  }

  /** What gives it its type. */
  Typing typing();

  record OfVerb(LexiconEntry entry, Frame.OfVerb frame, Span span, Typing typing)
      implements Trigger {

    Clause clause() {
      return frame.clause();
    }
  }

  record OfNoun(LexiconEntry entry, Frame.OfNoun frame, Span span, Typing typing)
      implements Trigger {}
}
