package org.dateline.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;
import org.dateline.graph.Outline.Block;

/** Prints Turtle and TriG for people to read; the article's IRI is the base. */
final class TurtlePrinter {

  private final Map<String, String> namespaces;

  /**
   * @param base what the IRIs of the graphs begin with
   */
  TurtlePrinter(String base) {
    this.namespaces = Namespaces.prefixes(base);
  }

  String turtle(ArticleGraph graph) {
    return head(graph) + body(graph, "");
  }

  String trig(ArticleGraph graph) {
    String name = term(graph.name(), formatter(graph));
    return "%s\n%s {\n%s}\n".formatted(head(graph), name, body(graph, "  "));
  }

  /** The prefixes that the graph uses, and the base. */
  private String head(ArticleGraph graph) {
    Set<String> iris = iris(graph.triples());
    String prefixes =
        namespaces.entrySet().stream()
            .filter(prefix -> iris.stream().anyMatch(iri -> iri.startsWith(prefix.getValue())))
            .map(prefix -> "@prefix %s: <%s> .\n".formatted(prefix.getKey(), prefix.getValue()))
            .collect(Collectors.joining());
    return "%s@base <%s> .\n".formatted(prefixes, base(graph));
  }

  private static Set<String> iris(Graph graph) {
    return graph.stream()
        .flatMap(
            triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
        .flatMap(node -> node.isLiteral() ? datatype(node) : Stream.of(node.getURI()))
        .collect(Collectors.toSet());
  }

  /** The datatype of a literal, where it is written. */
  private static Stream<String> datatype(Node literal) {
    String iri = literal.getLiteralDatatypeURI();
    boolean silent = iri.equals(Namespaces.XSD + "string") || iri.startsWith(Namespaces.RDF);
    return silent ? Stream.empty() : Stream.of(iri);
  }

  private String body(ArticleGraph graph, String indent) {
    NodeFormatter terms = formatter(graph);
    return Outline.of(graph.triples()).stream()
        .map(block -> "\n" + indent + block(block, terms, indent))
        .collect(Collectors.joining());
  }

  private static String block(Block block, NodeFormatter terms, String indent) {
    return block.properties().entrySet().stream()
        .map(line -> property(line.getKey(), terms) + " " + list(line.getValue(), terms))
        .collect(Collectors.joining(" ;\n  " + indent, term(block.subject(), terms) + " ", " .\n"));
  }

  private static String property(Node property, NodeFormatter terms) {
    return property.equals(RDF.Nodes.type) ? "a" : term(property, terms);
  }

  private static String list(List<Node> values, NodeFormatter terms) {
    return values.stream().map(value -> term(value, terms)).collect(Collectors.joining(" , "));
  }

  private static String term(Node node, NodeFormatter terms) {
    IndentedLineBuffer text = new IndentedLineBuffer();
    terms.format(text, node);
    return text.asString();
  }

  private NodeFormatter formatter(ArticleGraph graph) {
    PrefixMap prefixes = PrefixMapFactory.create(namespaces);
    return new NodeFormatterTTL(base(graph), prefixes);
  }

  /** The article's IRI: the graph's name up to its fragment. */
  private static String base(ArticleGraph graph) {
    String name = graph.name().getURI();
    return name.contains("#") ? name.substring(0, name.indexOf('#')) : name;
  }
}
