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

  private final EntityResolver entities;
  private final CalendarResolver calendar;
  private final EventResolver events;

  public ArticleResolver(EntityResolver entities, CalendarResolver calendar, EventResolver events) {
    this.entities = entities;
    this.calendar = calendar;
    this.events = events;
  }

  public ArticleFacts resolve(AnnotatedArticle article) {
    List<Entity> named = entities.resolve(article);
    List<TimeReference> times = calendar.resolve(article);
    EventResolver.Reported reported = events.resolve(article, named, times);
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
