package org.dateline.read.source;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** One document of a source, before cleaning, or why there is none. */
public sealed interface Input {

  /** How much of a page the text of a document is, and so what may be taken away from it. */
  enum Shape {
    /** A whole page: headline, date line and byline stand at the top of the text. */
    PAGE,
    /** The main text of a page whose headline is known; date line and byline may be in it. */
    MAIN_TEXT,
    /** A text somebody prepared: only scrape noise is taken away, headings and bylines stay. */
    PREPARED
  }

  /**
   * Where an input was read.
   *
   * @param place where in the file ("line 3"), empty when it is the whole file
   */
  record Origin(URI file, String place) {}

  /**
   * A document as its format hands it over.
   *
   * @param id as {@link org.dateline.read.Article#id()}
   * @param source the article's canonical URL where known, else the URI of the file
   */
  record Document(String id, URI source, Origin origin, Shape shape, String text, Metadata metadata)
      implements Input {}

  /**
   * What is known about an article beside its text.
   *
   * @param published dates as metadata writes them, the most trusted first
   * @param shownDates dates as a reader of the page sees them
   */
  record Metadata(
      Optional<String> headline,
      List<String> published,
      List<String> shownDates,
      Optional<String> publisher,
      Optional<String> author) {

    public Metadata {
      published = List.copyOf(published);
      shownDates = List.copyOf(shownDates);
    }

    public static Metadata none() {
      return new Metadata(
          Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());
    }
  }

  /** A file, or a part of one, that holds no document we can read; one line says why. */
  record Unreadable(Origin origin, String reason) implements Input {}
}
