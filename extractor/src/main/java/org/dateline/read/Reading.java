package org.dateline.read;

import java.net.URI;

/** What became of one document of a source: an article, or a refusal that names the remedy. */
public sealed interface Reading {

  /** A document that became an article. */
  record Accepted(Article article) implements Reading {}

  /**
   * A document that cannot become an article.
   *
   * @param source the file or URL
   * @param place where in the source ("line 3"), empty when it is the whole source
   * @param reason one line: what is wrong and what to do
   */
  record Refused(URI source, String place, String reason) implements Reading {

    /** One line for the user: source, place, reason. */
    public String message() {
      return place.isEmpty() ? name() + ": " + reason : name() + ", " + place + ": " + reason;
    }

    /** The file's path or the URL. */
    public String name() {
      return "file".equals(source.getScheme()) ? source.getPath() : source.toString();
    }
  }
}
