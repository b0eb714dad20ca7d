package org.dateline.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Events as a map and as a table. The same events give the same characters. */
final class EventWriter {

  private static final String ATTRIBUTION =
      "Places: GeoNames (https://www.geonames.org), CC BY 4.0";

  private static final List<String> COLUMNS =
      List.of(
          "event",
          "begin",
          "end",
          "date_basis",
          "realis",
          "confidence",
          "type",
          "mode",
          "contexts",
          "label",
          "actors",
          "recipients",
          "places",
          "longitude",
          "latitude",
          "sources",
          "headlines",
          "articles",
          "sentences");

  private EventWriter() {}

  /** GeoJSON (RFC 7946): one point for each event and place that has coordinates. */
  static String geoJson(List<EventRow> events) {
    ObjectNode collection = JsonNodeFactory.instance.objectNode();
    collection.put("type", "FeatureCollection");
    collection.put("attribution", ATTRIBUTION);
    ArrayNode features = collection.putArray("features");
    for (EventRow event : events) {
      for (Spot spot : event.places()) {
        spot.point().ifPresent(point -> feature(event, spot, point, features.addObject()));
      }
    }
    return collection.toPrettyString() + "\n";
  }

  private static void feature(EventRow event, Spot spot, Spot.Point point, ObjectNode feature) {
    feature.put("type", "Feature");
    ObjectNode geometry = feature.putObject("geometry").put("type", "Point");
    geometry.putArray("coordinates").add(point.longitude()).add(point.latitude());
    ObjectNode properties = feature.putObject("properties");
    properties.put("event", event.iri());
    properties.put("label", event.label());
    properties.put("type", event.type());
    event.contexts().forEach(properties.putArray("contexts")::add);
    properties.put("realis", event.realis());
    event.confidence().ifPresent(sure -> properties.put("confidence", new BigDecimal(sure)));
    properties.put("begin", event.begin().orElse(null));
    properties.put("end", event.end().orElse(null));
    properties.put("place", spot.label());
    names(properties.putArray("actors"), event.actors());
    names(properties.putArray("recipients"), event.recipients());
    event.sources().forEach(properties.putArray("sources")::add);
    event.articles().forEach(properties.putArray("articles")::add);
  }

  private static void names(ArrayNode names, List<Party> parties) {
    parties.forEach(party -> names.add(party.label()));
  }

  /**
   * Comma-separated values (RFC 4180) with a header; several values of a field lie between "; ".
   */
  static String csv(List<EventRow> events) {
    return Stream.concat(Stream.of(COLUMNS), events.stream().map(EventWriter::fields))
        .map(fields ->
            fields.stream().map(EventWriter::quoted).collect(Collectors.joining(",", "", "\r\n")))
        .collect(Collectors.joining());
  }

  private static List<String> fields(EventRow event) {
    return List.of(
        event.iri(),
        event.begin().orElse(""),
        event.end().orElse(""),
        event.dateBasis().orElse(""),
        event.realis(),
        event.confidence().orElse(""),
        event.type(),
        String.join("; ", event.modes()),
        String.join("; ", event.contexts()),
        harmless(event.label()),
        harmless(joined(event.actors(), Party::label)),
        harmless(joined(event.recipients(), Party::label)),
        harmless(joined(event.places(), Spot::label)),
        joined(points(event), point -> String.valueOf(point.longitude())),
        joined(points(event), point -> String.valueOf(point.latitude())),
        harmless(String.join("; ", event.sources())),
        harmless(String.join("; ", event.headlines())),
        String.join("; ", event.articles()),
        harmless(String.join(" ", event.sentences())));
  }

  /** Words of an article that a spreadsheet would take for a formula, with a quote before them. */
  private static String harmless(String text) {
    return text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
  }

  private static List<Spot.Point> points(EventRow event) {
    return event.places().stream().flatMap(spot -> spot.point().stream()).toList();
  }

  private static <T> String joined(List<T> values, Function<T, String> as) {
    return values.stream().map(as).collect(Collectors.joining("; "));
  }

  private static String quoted(String field) {
    return field.matches("(?s).*[\",\r\n].*") ? '"' + field.replace("\"", "\"\"") + '"' : field;
  }
}
