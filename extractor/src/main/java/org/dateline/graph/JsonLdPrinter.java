package org.dateline.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.dateline.graph.Outline.Block;

/** Prints JSON-LD 1.1 with the short names of a context, which every document carries. */
final class JsonLdPrinter {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode document;
  private final JsonLdContext context;

  /**
   * @param document a JSON object with an {@code @context}
   */
  private JsonLdPrinter(JsonNode document) {
    this.document = document;
    this.context = new JsonLdContext(document.path("@context"));
  }

  /** A printer with the context of the ontology. */
  static JsonLdPrinter withOurContext() {
    try {
      return new JsonLdPrinter(JSON.readTree(Ontology.read("context.jsonld")));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("context.jsonld is not JSON", e);
    }
  }

  String print(ArticleGraph graph) {
    ObjectNode top = top();
    top.put("id", graph.name().getURI());
    return printed(top, graph.triples());
  }

  /** Triples of the default graph. */
  String print(Graph triples) {
    return printed(top(), triples);
  }

  /** Named graphs in one document. */
  String print(Collection<ArticleGraph> graphs) {
    ObjectNode top = top();
    ArrayNode named = top.putArray("@graph");
    graphs.forEach(
        graph -> addNodes(named.addObject().put("id", graph.name().getURI()), graph.triples()));
    return top.toPrettyString() + "\n";
  }

  private ObjectNode top() {
    ObjectNode top = object();
    top.set("@context", document.path("@context"));
    return top;
  }

  private String printed(ObjectNode top, Graph triples) {
    addNodes(top, triples);
    return top.toPrettyString() + "\n";
  }

  private void addNodes(ObjectNode holder, Graph triples) {
    ArrayNode nodes = holder.putArray("@graph");
    Outline.of(triples).forEach(block -> nodes.add(node(block)));
  }

  private ObjectNode node(Block block) {
    ObjectNode node = object();
    node.put("id", context.shortened(block.subject().getURI()));
    block
        .properties()
        .forEach((property, values) -> node.set(name(property), values(property, values)));
    return node;
  }

  private String name(Node property) {
    return property.equals(RDF.Nodes.type) ? "a" : context.term(property.getURI());
  }

  private JsonNode values(Node property, List<Node> values) {
    List<JsonNode> printed = values.stream().map(value -> value(property, value)).toList();
    return printed.size() == 1
        ? printed.getFirst()
        : JsonNodeFactory.instance.arrayNode().addAll(printed);
  }

  private JsonNode value(Node property, Node value) {
    boolean type = property.equals(RDF.Nodes.type);
    String text = value.isURI() ? context.shortened(value.getURI()) : value.getLiteralLexicalForm();
    if (type || context.impliedBy(property.getURI()).equals(kind(value))) {
      return JsonNodeFactory.instance.textNode(text);
    }
    return explicit(value, text);
  }

  /** What the context may imply of a value: {@code @id}, a language or a datatype. */
  private static String kind(Node value) {
    if (value.isURI()) {
      return "@id";
    }
    return value.getLiteralLanguage().isEmpty()
        ? value.getLiteralDatatypeURI()
        : "@" + value.getLiteralLanguage();
  }

  private static JsonNode explicit(Node value, String text) {
    ObjectNode object = object();
    if (value.isURI()) {
      return object.put("id", text);
    }
    object.put("@value", text);
    return value.getLiteralLanguage().isEmpty()
        ? object.put("@type", value.getLiteralDatatypeURI())
        : object.put("@language", value.getLiteralLanguage());
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
