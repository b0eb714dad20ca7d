package org.dateline.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.EventReading;
import org.dateline.annotate.Mention.EventMention;
import org.dateline.text.Span;

/** How the language model reads the triggers of an article. */
public final class TriggerReadings {

  private final List<EventMention> mentions;

  public TriggerReadings(AnnotatedArticle article) {
    this.mentions = article.mentions(EventMention.class);
  }

  /**
   * That of the words which cover the trigger best, the first of several; empty where the model
   * sees no trigger.
   */
  public Optional<EventReading> of(Span trigger) {
    return mentions.stream()
        .filter(mention -> mention.span().overlaps(trigger))
        .min(Comparator.comparingInt(mention -> difference(mention.span(), trigger)))
        .map(EventMention::reading);
  }

  private static int difference(Span one, Span other) {
    return Math.abs(one.begin() - other.begin()) + Math.abs(one.end() - other.end());
  }
}
