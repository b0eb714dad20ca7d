package org.dateline.server.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.graph.GraphFormat;

/** What the graph of an article is answered in, the server's favourite first. */
enum ArticleSyntax {
  TURTLE("text/turtle", GraphFormat.TURTLE),
  JSONLD("application/ld+json", GraphFormat.JSONLD),
  TRIG("application/trig", GraphFormat.TRIG),
  NQUADS("application/n-quads", GraphFormat.NQUADS);

  private final String mediaType;
  private final GraphFormat format;

  ArticleSyntax(String mediaType, GraphFormat format) {
    this.mediaType = mediaType;
    this.format = format;
  }

  static List<ArticleSyntax> offers() {
    return List.of(values());
  }

  /** The media types of all, as a person reads a list. */
  static String mediaTypes() {
    return Arrays.stream(values()).map(ArticleSyntax::mediaType).collect(Collectors.joining(", "));
  }

  String mediaType() {
    return mediaType;
  }

  GraphFormat format() {
    return format;
  }
}
