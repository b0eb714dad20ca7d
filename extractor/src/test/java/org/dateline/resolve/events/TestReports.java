package org.dateline.resolve.events;

import org.dateline.annotate.AnnotatedArticle;
import org.dateline.resolve.Event;

/** What the resolver reads in texts of the {@link TestEntities}. */
final class TestReports {

  private static final EventResolver RESOLVER = EventResolver.load();

  private TestReports() {}

  static EventResolver.Reported of(String text) {
    AnnotatedArticle article = NetworkAnnotator.article(text);
    return RESOLVER.resolve(article, TestEntities.of(article), TestTimes.of(article));
  }

  /** The first event whose trigger has the lemma. */
  static Event event(String text, String lemma) {
    return of(text).events().stream()
        .filter(event -> event.evidence().getFirst().lemma().equals(lemma))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + lemma + " in: " + text));
  }
}
