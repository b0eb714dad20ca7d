package org.dateline.export;

import java.util.List;
import java.util.Optional;

/**
 * What exports say of one event. Lists are sorted.
 *
 * @param confidence how sure the surest of its claims is read rightly, 0 to 1
 * @param begin first day the event may have begun on, {@code 2024-04-01}
 * @param end last day it may have ended on
 * @param articles addresses of those that tell of it
 * @param headlines of these articles
 * @param sources names of who says so
 * @param sentences those it was read from
 */
public record EventRow(
    String iri,
    String label,
    String type,
    List<String> modes,
    List<String> contexts,
    String realis,
    Optional<String> confidence,
    Optional<String> begin,
    Optional<String> end,
    Optional<String> dateBasis,
    List<Party> actors,
    List<Party> recipients,
    List<Spot> places,
    List<String> articles,
    List<String> headlines,
    List<String> sources,
    List<String> sentences) {

  public EventRow {
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    places = List.copyOf(places);
    articles = List.copyOf(articles);
    headlines = List.copyOf(headlines);
    sources = List.copyOf(sources);
    sentences = List.copyOf(sentences);
  }
}
