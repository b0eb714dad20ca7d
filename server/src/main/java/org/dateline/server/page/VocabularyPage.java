package org.dateline.server.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.graph.ArticleGraph;
import org.dateline.server.linked.Accept;
import org.dateline.server.linked.Documents;
import org.dateline.server.linked.Syntax;

/**
 * A part of the ontology, as a page with an anchor for every term and as RDF: by the request's
 * {@code Accept}, or by the ending of its path.
 */
public final class VocabularyPage extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final String NAMESPACE = "https://w3id.org/dateline/";
  private static final List<Node> RELATIONS =
      List.of(
          RDFS.Nodes.subClassOf,
          RDFS.Nodes.subPropertyOf,
          RDFS.Nodes.domain,
          RDFS.Nodes.range,
          SKOS.broader.asNode(),
          SKOS.inScheme.asNode(),
          NodeFactory.createURI(NAMESPACE + "ontology#score"));

  private final transient ArticleGraph vocabulary;
  private final String title;

  public VocabularyPage(String title, ArticleGraph vocabulary) {
    this.title = title;
    this.vocabulary = vocabulary;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Syntax> ending = Documents.ending(request);
    Accept accept = ending.map(Accept::only).orElseGet(() -> Documents.accepted(request));
    if (accept.best(List.of(Syntax.values())).filter(Syntax.HTML::equals).isPresent()) {
      response.addHeader("Vary", "Accept");
      response.setContentType(Syntax.HTML.contentType());
      response.getWriter().print(page(request.getServletPath().replaceFirst("\\..*", "")));
    } else {
      Documents.send(vocabulary.triples(), accept, response);
    }
  }

  private String page(String path) {
    List<Html> body = new ArrayList<>();
    body.add(Html.element("h1", title));
    terms().forEach(term -> body.add(term(term)));
    return new Shell().page(title, Shell.alternates(path), Html.all(body.toArray(Html[]::new)));
  }

  private List<Node> terms() {
    return vocabulary.triples().stream()
        .map(triple -> triple.getSubject())
        .distinct()
        .filter(node -> node.isURI() && node.getURI().startsWith(NAMESPACE))
        .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
        .toList();
  }

  private Html term(Node term) {
    Html name = Html.element("h2", anchor(term));
    List<Html> facts = new ArrayList<>();
    for (Node relation : RELATIONS) {
      objects(term, relation).forEach(object -> facts.add(fact(relation, object)));
    }
    return Html.all(
        Html.element(
                "section",
                name,
                Html.element("p", first(term, RDFS.Nodes.comment, SKOS.definition.asNode())),
                Html.element("p", Html.element("code", term.getURI())),
                facts.isEmpty() ? Html.NOTHING : Html.element("dl", facts))
            .with("id", anchor(term)));
  }

  private static Html fact(Node relation, Node object) {
    String text = object.isURI() ? anchor(object) : object.getLiteralLexicalForm();
    return Html.all(
        Html.element("dt", anchor(relation)),
        Html.element("dd", object.isURI() ? linked(object, text) : Html.text(text)));
  }

  private static Html linked(Node object, String text) {
    String iri = object.getURI();
    if (iri.startsWith(NAMESPACE + "ontology#")) {
      return Html.link("/ontology#" + text, text);
    }
    return Html.link(iri.startsWith(NAMESPACE) ? "/taxonomy#" + text : iri, text);
  }

  /** What a term is called in its vocabulary: {@code Event}, {@code type/CONSULT}. */
  private static String anchor(Node term) {
    String iri = term.getURI();
    if (iri.contains("#")) {
      return iri.substring(iri.indexOf('#') + 1);
    }
    return iri.startsWith(NAMESPACE)
        ? iri.substring(NAMESPACE.length())
        : iri.substring(iri.lastIndexOf('/') + 1);
  }

  private List<Node> objects(Node term, Node property) {
    Graph triples = vocabulary.triples();
    return triples.find(term, property, Node.ANY).mapWith(triple -> triple.getObject()).toList();
  }

  private String first(Node term, Node... properties) {
    for (Node property : properties) {
      for (Node object : objects(term, property)) {
        return object.getLiteralLexicalForm();
      }
    }
    return "";
  }
}
