package org.dateline.server.linked;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a document about a node can be written in, the server's favourites first. */
public enum Syntax {
  TURTLE("ttl", "text/turtle"),
  JSONLD("jsonld", "application/ld+json"),
  NTRIPLES("nt", "application/n-triples"),
  RDFXML("rdf", "application/rdf+xml"),
  HTML("html", "text/html");

  private final String suffix;
  private final String mediaType;

  Syntax(String suffix, String mediaType) {
    this.suffix = suffix;
    this.mediaType = mediaType;
  }

  /** What the addresses of such documents end with, after a dot. */
  public String suffix() {
    return suffix;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The value of {@code Content-Type}. */
  public String contentType() {
    return mediaType + "; charset=utf-8";
  }

  /** The syntaxes of RDF. */
  public static List<Syntax> ofData() {
    return List.of(TURTLE, JSONLD, NTRIPLES, RDFXML);
  }

  /** The syntax that a path's ending names. */
  static Optional<Syntax> endingOf(String path) {
    return Arrays.stream(values()).filter(syntax -> path.endsWith("." + syntax.suffix)).findFirst();
  }
}
