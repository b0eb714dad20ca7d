package org.dateline.read.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.read.html.WebAddress;
import org.dateline.read.source.Input.Document;
import org.dateline.read.source.Input.Metadata;
import org.dateline.read.source.Input.Origin;
import org.dateline.read.source.Input.Shape;

/**
 * Reads one line of a JSON Lines file: an object with {@code text} and, where known, {@code id},
 * {@code title}, {@code dct} (document creation time, ISO 8601), {@code publisher} and {@code url}.
 * Other fields are ignored.
 */
final class JsonDocument {

  private final Path file;
  private final String id;
  private final ObjectMapper json = new ObjectMapper();

  /** A reader of the lines of a file; those without an id are called by {@code id} and number. */
  JsonDocument(Path file, String id) {
    this.file = file;
    this.id = id;
  }

  Document read(int number, String line) throws UnreadableException {
    JsonNode object = parse(line);
    Metadata metadata =
        new Metadata(
            field(object, "title"),
            field(object, "dct").stream().toList(),
            List.of(),
            field(object, "publisher"),
            Optional.empty());
    return new Document(
        field(object, "id").orElse(id + ":" + number),
        field(object, "url").flatMap(WebAddress::parse).orElse(lineOf(number)),
        new Origin(file.toUri(), "line " + number),
        Shape.PREPARED,
        field(object, "text").orElseThrow(JsonDocument::noText),
        metadata);
  }

  private JsonNode parse(String line) throws UnreadableException {
    try {
      JsonNode node = json.readTree(line);
      if (!node.isObject()) {
        throw new UnreadableException("", "no JSON object; write {\"text\": ...}");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new UnreadableException(column(e), "not valid JSON; one object a line is read");
    }
  }

  private static String column(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return location == null ? "" : "column " + location.getColumnNr();
  }

  private static Optional<String> field(JsonNode object, String name) {
    JsonNode value = object.path(name);
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? Optional.of(value.asText())
        : Optional.empty();
  }

  /** The line's own address (fragment as RFC 5147 counts: the line after so many line ends). */
  private URI lineOf(int number) {
    return URI.create(file.toUri() + "#line=" + (number - 1) + "," + number);
  }

  private static UnreadableException noText() {
    return new UnreadableException("", "no \"text\"; put the article's text into that field");
  }
}
