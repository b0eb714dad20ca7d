package org.dateline.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A JSON-LD context read the way round that printing needs: from IRIs to short names. */
final class JsonLdContext {

  private static final String STRING = Namespaces.XSD + "string";

  /** A short name, and what kind of value it implies. */
  private record Term(String name, String implied) {}

  private final Map<String, String> prefixes;
  private final Map<String, Term> terms;

  JsonLdContext(JsonNode context) {
    this.prefixes =
        context.properties().stream()
            .filter(
                entry -> entry.getValue().isTextual() && entry.getValue().asText().contains(":"))
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().asText()));
    this.terms =
        context.properties().stream()
            .filter(entry -> entry.getValue().isObject())
            .collect(
                Collectors.toMap(
                    entry -> expanded(entry.getValue().path("@id").asText()),
                    entry -> new Term(entry.getKey(), implied(entry.getValue()))));
  }

  /** The short name of a property, or its IRI where it has none. */
  String term(String property) {
    return Optional.ofNullable(terms.get(property)).map(Term::name).orElse(property);
  }

  /** The kind of value that a property's short name implies; strings without one. */
  String impliedBy(String property) {
    return Optional.ofNullable(terms.get(property)).map(Term::implied).orElse(STRING);
  }

  /** An IRI with its namespace as a prefix, where the context has one for it. */
  String shortened(String iri) {
    return prefixes.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .max(Comparator.comparingInt(prefix -> prefix.getValue().length()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .orElse(iri);
  }

  private String implied(JsonNode term) {
    if (term.has("@language")) {
      return "@" + term.path("@language").asText();
    }
    String type = term.path("@type").asText();
    return type.isEmpty() ? STRING : expanded(type);
  }

  private String expanded(String name) {
    int colon = name.indexOf(':');
    return colon < 0
        ? name
        : Optional.ofNullable(prefixes.get(name.substring(0, colon)))
            .map(namespace -> namespace + name.substring(colon + 1))
            .orElse(name);
  }
}
