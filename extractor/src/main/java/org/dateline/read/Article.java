package org.dateline.read;

import java.net.URI;
import java.util.Optional;
import org.dateline.text.Alignment;

/**
 * A news article without scrape noise. Offsets in all later rooms count UTF-16 units of {@code
 * text}, the clean body; {@code alignment} leads from there to the text that was read.
 *
 * @param id the document's own id where its source has one (a JSONL {@code id}), else the path of
 *     its file below the deepest folder that holds everything read with it ("2024/a.txt"), with the
 *     line's number where a file holds many ("a.jsonl:3"). Of documents without an id of their own
 *     no two have the same
 * @param headline without mark-up; empty where the source has none
 * @param published absent only when the reader was told that the date is unknown
 * @param agency the news agency named by a sign-off or dateline, as written ("AP")
 * @param dateline the place a dateline names, as written ("SANTIAGO")
 * @param source the article's canonical URL where known, else the URI of the file
 */
public record Article(
    String id,
    String headline,
    Optional<PublicationDate> published,
    Optional<String> publisher,
    Optional<String> agency,
    Optional<String> dateline,
    URI source,
    String text,
    Alignment alignment) {

  private static final URI NOWHERE = URI.create("about:blank");

  /** A text of which nothing but perhaps its day is known. */
  public static Article ofText(String id, Optional<PublicationDate> published, String text) {
    Optional<String> unknown = Optional.empty();
    return new Article(
        id, "", published, unknown, unknown, unknown, NOWHERE, text, Alignment.identity(text));
  }

  /** The same article with the text that was read, noise and all. */
  public Article uncleaned() {
    String read = alignment.source();
    return new Article(
        id,
        headline,
        published,
        publisher,
        agency,
        dateline,
        source,
        read,
        Alignment.identity(read));
  }
}
