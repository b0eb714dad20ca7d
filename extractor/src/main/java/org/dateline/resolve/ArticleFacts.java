package org.dateline.resolve;

import java.util.List;
import org.dateline.read.Article;

/**
 * Everything one article states, each entity and event once, in the order of first mention.
 *
 * @param leftOut triggers that tell none of the events, in text order
 */
public record ArticleFacts(
    Article article,
    List<Entity> entities,
    List<TimeReference> times,
    List<Event> events,
    List<Claim> claims,
    List<Predicate> predicates,
    List<LeftOut> leftOut,
    List<SubEvent> subEvents) {

  public ArticleFacts {
    entities = List.copyOf(entities);
    times = List.copyOf(times);
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    predicates = List.copyOf(predicates);
    leftOut = List.copyOf(leftOut);
    subEvents = List.copyOf(subEvents);
  }

  /** Facts of which no event is told as part of another. */
  public ArticleFacts(
      Article article,
      List<Entity> entities,
      List<TimeReference> times,
      List<Event> events,
      List<Claim> claims,
      List<Predicate> predicates,
      List<LeftOut> leftOut) {
    this(article, entities, times, events, claims, predicates, leftOut, List.of());
  }
}
