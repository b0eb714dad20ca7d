package org.dateline.graph;

/** The syntaxes an article's graph can be printed in. All but JSON-LD can be put end to end. */
public enum GraphFormat {
  /** RDF 1.1 Turtle, to read; the name of the graph is lost. */
  TURTLE("ttl"),
  /** RDF 1.1 TriG: Turtle that keeps the name of the graph. */
  TRIG("trig"),
  /** RDF 1.1 N-Quads: one quad a line, to load. */
  NQUADS("nq"),
  /** JSON-LD 1.1 with the short names of the ontology's context, which it carries. */
  JSONLD("jsonld");

  private final String extension;

  GraphFormat(String extension) {
    this.extension = extension;
  }

  /** What files of this syntax end with, without a dot. */
  public String extension() {
    return extension;
  }
}
