package org.dateline.graph;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.read.Article;
import org.dateline.read.PublicationDate;
import org.dateline.text.Alignment;

/**
 * The articles of an open store, read back from their graphs: the text as it was cleaned, with what
 * the graph says of it. The file that an article came from is not known any more, and of the time
 * it came out only the day is read.
 */
public record StoredArticles(DatasetGraph quads) {

  private static final String GRAPH = "#graph";

  /** The article with this IRI, or those that tell of the event with this IRI, in order. */
  public List<Article> about(String iri) {
    return Txn.calculateRead(quads, () -> read(iri));
  }

  /** Hands on the text of every article. */
  public void texts(Consumer<String> reader) {
    Txn.executeRead(
        quads,
        () ->
            quads
                .find(Node.ANY, Node.ANY, Terms.IS_STRING, Node.ANY)
                .forEachRemaining(quad -> reader.accept(quad.getObject().getLiteralLexicalForm())));
  }

  private List<Article> read(String iri) {
    Node named = NodeFactory.createURI(iri);
    Stream<Node> telling =
        quads.stream(Node.ANY, named, RDF.Nodes.type, Terms.EVENT).map(Quad::getGraph);
    return Stream.concat(Stream.of(NodeFactory.createURI(iri + GRAPH)), telling)
        .map(Node::getURI)
        .distinct()
        .sorted()
        .flatMap(name -> article(name).stream())
        .toList();
  }

  private Optional<Article> article(String name) {
    Graph graph = quads.getGraph(NodeFactory.createURI(name));
    String iri = name.substring(0, name.length() - GRAPH.length());
    Facts facts = new Facts(graph, NodeFactory.createURI(iri));
    return facts.text(Terms.IS_STRING).map(text -> article(iri, text, facts));
  }

  private static Article article(String iri, String text, Facts facts) {
    return new Article(
        iri,
        facts.text(Terms.HEADLINE).orElse(""),
        published(facts),
        facts.name(Terms.PUBLISHER),
        facts.name(Terms.SOURCE_ORGANIZATION),
        facts.text(Terms.DATELINE),
        URI.create(facts.text(Terms.URL).orElse(iri)),
        text,
        Alignment.identity(text));
  }

  private static Optional<PublicationDate> published(Facts facts) {
    return facts
        .text(Terms.DATE_PUBLISHED)
        .map(day -> new PublicationDate(LocalDate.parse(day), basis(facts)));
  }

  private static PublicationDate.Basis basis(Facts facts) {
    return facts
        .text(Terms.DATE_SOURCE)
        .map(source -> PublicationDate.Basis.valueOf(source.toUpperCase(Locale.ROOT)))
        .orElse(PublicationDate.Basis.METADATA);
  }

  /** What a graph says of one node. */
  private record Facts(Graph graph, Node node) {

    Optional<String> text(Node property) {
      return objects(node, property).map(Node::getLiteralLexicalForm).findFirst();
    }

    /** The label of the node that the property leads to. */
    Optional<String> name(Node property) {
      return objects(node, property)
          .flatMap(other -> objects(other, RDFS.Nodes.label))
          .map(Node::getLiteralLexicalForm)
          .sorted()
          .findFirst();
    }

    private Stream<Node> objects(Node subject, Node property) {
      return graph.stream(subject, property, Node.ANY).map(triple -> triple.getObject());
    }
  }
}
