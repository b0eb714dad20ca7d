package org.dateline.read.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the schema.org article that a page describes in JSON-LD scripts. */
final class JsonLd {

  private static final Pattern ARTICLE_TYPE = Pattern.compile(".*(?:Article|Posting|Report)");
  private static final Pattern WRAPPING =
      Pattern.compile("^\\s*(?:<!--|/?/?\\s*<!\\[CDATA\\[)|(?:-->|/?/?\\s*]]>)\\s*$");

  private final JsonMapper json =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

  /** The properties of an article; all are absent where a page describes none. */
  record ArticleNode(JsonNode properties) {

    Optional<String> text(String property) {
      return text(properties.path(property));
    }

    /** The name of the thing, or of the first of several, that a property holds. */
    Optional<String> name(String property) {
      JsonNode value = properties.path(property);
      JsonNode thing = value.isArray() ? value.path(0) : value;
      return thing.isObject() ? text(thing.path("name")) : text(thing);
    }

    /** The article's own addresses. */
    Stream<String> addresses() {
      JsonNode page = properties.path("mainEntityOfPage");
      return Stream.of(properties.path("url"), page, page.path("@id"))
          .flatMap(value -> text(value).stream());
    }

    private static Optional<String> text(JsonNode value) {
      return value.isTextual() && !value.asText().isBlank()
          ? Optional.of(value.asText())
          : Optional.empty();
    }
  }

  /** The first article that the page describes. */
  ArticleNode article(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .map(this::parse)
        .flatMap(JsonLd::nodes)
        .filter(JsonLd::isArticle)
        .findFirst()
        .map(ArticleNode::new)
        .orElse(new ArticleNode(MissingNode.getInstance()));
  }

  /** A page whose JSON-LD is broken has none. */
  private JsonNode parse(Element script) {
    try {
      return json.readTree(WRAPPING.matcher(script.data()).replaceAll(""));
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  private static Stream<JsonNode> nodes(JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false).flatMap(JsonLd::nodes);
    }
    return Stream.concat(Stream.of(value), nodesIn(value.path("@graph")));
  }

  private static Stream<JsonNode> nodesIn(JsonNode graph) {
    return StreamSupport.stream(graph.spliterator(), false);
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    Stream<JsonNode> types =
        type.isArray() ? StreamSupport.stream(type.spliterator(), false) : Stream.of(type);
    return types.anyMatch(each -> ARTICLE_TYPE.matcher(each.asText("")).matches());
  }
}
