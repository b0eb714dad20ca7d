package org.dateline.export;

import java.util.Arrays;
import java.util.Optional;

/** What can be exported. */
public enum ExportFormat {
  /** The network of actors in GEXF 1.2, for Gephi. */
  GEXF("actors", "gexf", "application/gexf+xml"),
  /** The network of actors in GraphML, for Cytoscape, yEd and NetworkX. */
  GRAPHML("actors", "graphml", "application/graphml+xml"),
  /** The events that have a place with coordinates, as GeoJSON (RFC 7946). */
  GEOJSON("events", "geojson", "application/geo+json"),
  /** The events as a table (RFC 4180). */
  CSV("events", "csv", "text/csv"),
  /** The graphs of the articles as one JSON-LD 1.1 document. */
  JSONLD("articles", "jsonld", "application/ld+json"),
  /** The graphs of the articles as RDF 1.1 N-Quads. */
  NQUADS("articles", "nq", "application/n-quads");

  private final String content;
  private final String extension;
  private final String mediaType;

  ExportFormat(String content, String extension, String mediaType) {
    this.content = content;
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** The usual name of a file of this kind: {@code actors.gexf}. */
  public String fileName() {
    return content + "." + extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether planned and other events that did not take place are left out unless asked for. */
  public boolean isOfFacts() {
    return !content.equals("articles");
  }

  /** The format of a file name. */
  public static Optional<ExportFormat> named(String fileName) {
    return Arrays.stream(values()).filter(each -> each.fileName().equals(fileName)).findFirst();
  }
}
