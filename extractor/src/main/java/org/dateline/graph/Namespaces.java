package org.dateline.graph;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The namespaces of the terms in a graph, and the prefixes they are written with. */
final class Namespaces {

  static final String DL = "https://w3id.org/dateline/ontology#";
  static final String TYPE = "https://w3id.org/dateline/type/";
  static final String FIELD = "https://w3id.org/dateline/context/";
  static final String SECTOR = "https://w3id.org/dateline/sector/";
  static final String DCTERMS = "http://purl.org/dc/terms/";
  static final String GEO = "http://www.opengis.net/ont/geosparql#";
  static final String ITSRDF = "http://www.w3.org/2005/11/its/rdf#";
  static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  static final String ORG = "http://www.w3.org/ns/org#";
  static final String PROV = "http://www.w3.org/ns/prov#";
  static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  static final String SCHEMA = "https://schema.org/";
  static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
  static final String TIME = "http://www.w3.org/2006/time#";
  static final String WIKIDATA = "http://www.wikidata.org/entity/";
  static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  /** Kinds of node with addresses of their own, under {@code {base}id/}. */
  private static final List<String> KINDS =
      List.of(
          "event",
          "group",
          "link",
          "organization",
          "person",
          "place",
          "point",
          "post",
          "run",
          "state",
          "story",
          "thing");

  private static final List<Map.Entry<String, String>> TERMS =
      List.of(
          entry("dl", DL),
          entry("type", TYPE),
          entry("context", FIELD),
          entry("sector", SECTOR),
          entry("dcterms", DCTERMS),
          entry("geo", GEO),
          entry("itsrdf", ITSRDF),
          entry("nif", NIF),
          entry("org", ORG),
          entry("prov", PROV),
          entry("rdf", RDF),
          entry("rdfs", RDFS),
          entry("schema", SCHEMA),
          entry("sem", SEM),
          entry("time", TIME),
          entry("wd", WIKIDATA),
          entry("xsd", XSD));

  private Namespaces() {}

  /** Prefix to namespace, in the order of print, for graphs minted under a base IRI. */
  static Map<String, String> prefixes(String base) {
    Map<String, String> prefixes = new LinkedHashMap<>();
    KINDS.forEach(kind -> prefixes.put(kind, base + "id/" + kind + "/"));
    TERMS.forEach(term -> prefixes.put(term.getKey(), term.getValue()));
    return prefixes;
  }
}
