package org.dateline.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.server.linked.Names;
import org.dateline.server.linked.ProgramFile;

/** The facts of a node that readers want first: the properties of page/facts.tsv. */
final class Facts {

  private static final Node WKT =
      NodeFactory.createURI("http://www.opengis.net/ont/geosparql#asWKT");

  private static final Node POST_IN = NodeFactory.createURI("http://www.w3.org/ns/org#postIn");

  private final Map<Node, String> properties = new LinkedHashMap<>();
  private final Names names;

  Facts(Names names) {
    this.names = names;
    ProgramFile.read("page/facts.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", 2))
        .forEach(line -> properties.put(NodeFactory.createURI(line[0]), line[1]));
  }

  Html of(Node node, Graph all) {
    List<Html> list = new ArrayList<>();
    properties.forEach((property, heading) -> {
      List<Node> values =
          all.find(node, property, Node.ANY).mapWith(triple -> triple.getObject()).toList();
      if (!values.isEmpty()) {
        list.add(Html.element("dt", heading));
        shown(values, all).values().forEach(value -> list.add(Html.element("dd", value)));
      }
    });
    return list.isEmpty() ? Html.NOTHING : Html.element("dl", list);
  }

  /** What stands for the values, in order; of values that read alike, the first. */
  private Map<String, Html> shown(List<Node> values, Graph all) {
    Map<String, Html> shown = new TreeMap<>();
    values.stream()
        .sorted(NodeCmp::compareRDFTerms)
        .map(value -> value(value, all))
        .forEach(value -> shown.putIfAbsent(value.words(), value));
    return shown;
  }

  private Html value(Node value, Graph all) {
    if (!value.isURI()) {
      return value.isLiteral() ? literal(value.getLiteralLexicalForm()) : Html.text("…");
    }
    return names
        .name(value)
        .map(name -> Html.link("/page/" + name, label(value, all).orElse(name) + where(value, all)))
        .orElseGet(
            () -> elsewhere(value.getURI(), label(value, all).orElseGet(() -> shortened(value))));
  }

  /** An address without what all addresses begin with. */
  private static String shortened(Node value) {
    return value.getURI().replaceFirst("^https?://(www\\.)?", "");
  }

  /** A post is one of a state or an organisation. */
  private static String where(Node post, Graph all) {
    return all.find(post, POST_IN, Node.ANY).mapWith(triple -> triple.getObject()).toList().stream()
        .flatMap(of -> label(of, all).stream())
        .sorted()
        .findFirst()
        .map(of -> ", " + of)
        .orElse("");
  }

  /** Addresses of articles are texts in the data. */
  private static Html literal(String text) {
    return isWeb(text)
        ? Html.link(text, text).with("rel", "nofollow")
        : Html.text(When.words(text));
  }

  private static Html elsewhere(String iri, String label) {
    if (iri.startsWith("https://w3id.org/dateline/ontology#")) {
      return Html.link("/ontology" + iri.substring(iri.indexOf('#')), label);
    }
    if (iri.startsWith("https://w3id.org/dateline/")) {
      return Html.link("/taxonomy#" + iri.substring("https://w3id.org/dateline/".length()), label);
    }
    return isWeb(iri) ? Html.link(iri, label) : Html.text(label);
  }

  /** Other schemes, such as javascript:, are no links. */
  private static boolean isWeb(String address) {
    return address.startsWith("https://") || address.startsWith("http://");
  }

  /** The first name that a node has; of a point, where it lies. */
  private static Optional<String> label(Node node, Graph all) {
    return Stream.of(RDFS.Nodes.label, SKOS.prefLabel.asNode(), WKT)
        .map(property -> Values.first(node, property, all))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
