package org.dateline.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** A graph in the making. Saying a thing twice says it once. */
final class Draft {

  private static final String ENGLISH = "en";
  private static final int DECIMALS = 2;

  private final Graph graph = GraphFactory.createDefaultGraph();

  Graph graph() {
    return graph;
  }

  /** Begins or goes on with what is said of a node. */
  Subject about(Node node) {
    return new Subject(graph, node);
  }

  /** A node of which something is being said. */
  record Subject(Graph graph, Node node) {

    Subject a(Node type) {
      return with(RDF.Nodes.type, type);
    }

    /** A name for people. */
    Subject label(String label) {
      return english(RDFS.Nodes.label, label);
    }

    Subject with(Node property, Node object) {
      graph.add(node, property, object);
      return this;
    }

    Subject english(Node property, String text) {
      return with(property, NodeFactory.createLiteralLang(text, ENGLISH));
    }

    Subject string(Node property, String text) {
      return with(property, NodeFactory.createLiteralString(text));
    }

    Subject typed(Node property, Object value, RDFDatatype datatype) {
      return with(property, NodeFactory.createLiteralDT(value.toString(), datatype));
    }

    Subject date(Node property, Object day) {
      return typed(property, day, XSDDatatype.XSDdate);
    }

    Subject count(Node property, long number) {
      return typed(property, number, XSDDatatype.XSDnonNegativeInteger);
    }

    /**
     * How sure what is said is, from 0 to 1; of several the greatest. In the canonical form, one
     * digit or more after the point and no zero at the end: TDB2 finds "0.90" again as "0.9" and
     * then cannot delete it.
     */
    Subject confidence(double confidence) {
      BigDecimal number = BigDecimal.valueOf(confidence).setScale(DECIMALS, RoundingMode.HALF_UP);
      BigDecimal shortest = number.stripTrailingZeros();
      String written = shortest.setScale(Math.max(1, shortest.scale())).toPlainString();
      Optional<BigDecimal> before =
          graph.stream(node, Terms.CONFIDENCE, Node.ANY)
              .map(known -> new BigDecimal(known.getObject().getLiteralLexicalForm()))
              .findFirst();
      if (before.filter(known -> known.compareTo(number) >= 0).isPresent()) {
        return this;
      }
      graph.remove(node, Terms.CONFIDENCE, Node.ANY);
      return typed(Terms.CONFIDENCE, written, XSDDatatype.XSDdecimal);
    }

    Subject string(Node property, Optional<String> text) {
      text.ifPresent(value -> string(property, value));
      return this;
    }
  }
}
