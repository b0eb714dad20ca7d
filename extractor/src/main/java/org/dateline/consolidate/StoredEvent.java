package org.dateline.consolidate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.resolve.Event.Realis;
import org.dateline.text.Span;

/**
 * An event of a data set, as its graphs state it.
 *
 * @param type a notation of the taxonomy ("CONSULT")
 * @param actors addresses of those who act, {@code recipients} of those to whom it is done
 * @param places addresses of where the text puts it
 * @param days in which it lies, where the text dates it
 * @param reports at least one, in order
 */
public record StoredEvent(
    String iri,
    String type,
    Realis realis,
    Set<String> actors,
    Set<String> recipients,
    Set<String> places,
    Optional<Days> days,
    List<Report> reports) {

  public StoredEvent {
    actors = Set.copyOf(actors);
    recipients = Set.copyOf(recipients);
    places = Set.copyOf(places);
    reports = List.copyOf(reports);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("an event that nothing tells of: " + iri);
    }
  }

  /**
   * Words of an article that tell of the event.
   *
   * @param article its address
   * @param published the day it came out, where that is known
   * @param story the address of the text it is a copy of
   * @param trigger in code points of the article's text
   */
  public record Report(
      String article, Optional<LocalDate> published, String story, Span trigger, String lemma)
      implements Comparable<Report> {

    private static final Comparator<Report> ORDER =
        Comparator.comparing(Report::article).thenComparing(Report::trigger);

    @Override
    public int compareTo(Report other) {
      return ORDER.compare(this, other);
    }
  }
}
