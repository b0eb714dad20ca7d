package org.dateline.resolve.places;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.dateline.read.Article;
import org.dateline.resolve.gazetteer.Gazetteer;
import org.dateline.text.Span;

/**
 * Resolves the place names that an annotated corpus gives, to measure the resolver without the name
 * finder. Reads a file of the corpus format, prints predictions in it; confidence below the second
 * argument is no answer.
 */
final class GoldSpans {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final PlaceResolver resolver;

  private GoldSpans(double least) {
    this.resolver = new PlaceResolver(Gazetteer.load(), least);
  }

  public static void main(String[] arguments) throws IOException {
    GoldSpans spans = new GoldSpans(Double.parseDouble(arguments[1]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String line : lines(Path.of(arguments[0]))) {
      out.println(spans.predictions(JSON.readTree(line)));
    }
  }

  private static List<String> lines(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private ObjectNode predictions(JsonNode document) {
    String text = document.get("text").asText();
    TreeSet<Span> names = new TreeSet<>();
    for (JsonNode entity : document.get("entities")) {
      names.add(
          new Span(
              text.offsetByCodePoints(0, entity.get("start").asInt()),
              text.offsetByCodePoints(0, entity.get("end").asInt())));
    }
    ObjectNode out = JSON.createObjectNode().put("id", document.get("id").asText());
    var entities = out.putArray("entities");
    for (ResolvedPlace place : resolver.resolve(article(text), List.copyOf(names))) {
      write(place, text, entities.addObject());
    }
    return out;
  }

  private static void write(ResolvedPlace place, String text, ObjectNode line) {
    line.put("start", text.codePointCount(0, place.span().begin()));
    line.put("end", text.codePointCount(0, place.span().end()));
    line.put("type", "LOC").put("name", place.place().label());
    line.put("lat", place.place().point().latitude());
    line.put("lon", place.place().point().longitude());
    line.put("confidence", place.confidence());
    for (String iri : place.place().identity().sameAs()) {
      if (iri.contains("geonames.org")) {
        line.put("geonames", iri.replaceAll("\\D", ""));
      }
    }
  }

  private static Article article(String text) {
    return Article.ofText("gold", Optional.empty(), text);
  }
}
