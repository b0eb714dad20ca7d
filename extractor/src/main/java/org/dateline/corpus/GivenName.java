package org.dateline.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import org.dateline.annotate.Mention.NameType;
import org.dateline.text.Span;

/**
 * A name that a document gives.
 *
 * @param span in UTF-16 units of the document's text
 * @param type absent where the document gives none that is known here
 */
record GivenName(Span span, Optional<NameType> type) {

  static GivenName of(JsonNode entity, String text, String place) {
    int start = entity.path("start").asInt(-1);
    int end = entity.path("end").asInt(-1);
    if (start < 0 || end <= start || end > text.codePointCount(0, text.length())) {
      throw new GivenNamesException(
          "%s: no name from %s to %s; count code points of \"text\" from 0"
              .formatted(place, entity.path("start"), entity.path("end")));
    }
    int begin = text.offsetByCodePoints(0, start);
    Span span = new Span(begin, text.offsetByCodePoints(begin, end - start));
    return new GivenName(span, type(entity.path("type").asText()));
  }

  private static Optional<NameType> type(String written) {
    return switch (written.toUpperCase(Locale.ROOT)) {
      case "PER", "PERSON" -> Optional.of(NameType.PERSON);
      case "ORG", "ORGANISATION", "ORGANIZATION" -> Optional.of(NameType.ORGANISATION);
      case "LOC", "LOCATION", "GPE", "FAC" -> Optional.of(NameType.LOCATION);
      case "NORP" -> Optional.of(NameType.PEOPLE);
      case "MISC", "EVENT", "PRODUCT" -> Optional.of(NameType.OTHER);
      default -> Optional.empty();
    };
  }
}
