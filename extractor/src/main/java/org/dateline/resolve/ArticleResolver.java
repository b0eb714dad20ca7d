package org.dateline.resolve;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.resolve.dates.CalendarResolver;
import org.dateline.resolve.entities.EntityResolver;
import org.dateline.resolve.events.EventResolver;

/**
 * Resolves everything an article states: who and what it names, when, what happened, and who says
 * so. The door of this room. Immutable; may be shared between threads.
 */
public final class ArticleResolver {

  /** The confidence from which an event is more often read rightly than wrongly. */
  public static final double CAUTIOUS = 0.5;

  private final EntityResolver entities;
  private final CalendarResolver calendar;
  private final EventResolver events;
  private final double leastConfidence;

  /**
   * Of these resolvers.
   *
   * @param leastConfidence events that are read with less are left out, 0 to 1
   */
  public ArticleResolver(
      EntityResolver entities,
      CalendarResolver calendar,
      EventResolver events,
      double leastConfidence) {
    this.entities = entities;
    this.calendar = calendar;
    this.events = events;
    this.leastConfidence = leastConfidence;
  }

  public ArticleFacts resolve(AnnotatedArticle article) {
    List<Entity> named = entities.resolve(article);
    List<TimeReference> times = calendar.resolve(article);
    EventResolver.Reported reported = events.resolve(article, named, times).surer(leastConfidence);
    List<Entity> all = Stream.concat(named.stream(), reported.unnamed().stream()).toList();
    return new ArticleFacts(
        article.article(),
        all,
        times,
        reported.events(),
        reported.claims(),
        reported.predicates(),
        reported.leftOut(),
        reported.subEvents());
  }
}
