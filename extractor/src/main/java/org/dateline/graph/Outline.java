package org.dateline.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The triples of a graph in the order in which people read them: the article, its events, the
 * claims about them, the entities, the words; type and label first in each.
 */
final class Outline {

  private static final List<Node> CLASSES =
      List.of(
          Terms.NEWS_ARTICLE,
          Terms.EVENT,
          Terms.CLAIM,
          Terms.PARTICIPATION,
          Terms.STATE,
          Terms.ARMED_GROUP,
          Terms.ORGANIZATION,
          Terms.PERSON,
          Terms.POST,
          Terms.PLACE,
          Terms.GEOMETRY,
          Terms.THING);
  private static final List<Node> WORDS = List.of(Terms.MENTION, Terms.SENTENCE_CLASS);
  private static final List<Node> FIRST = List.of(RDF.Nodes.type, RDFS.Nodes.label);
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private static final Comparator<Node> BY_NAME =
      Comparator.comparing(Outline::sortable).thenComparing(node -> node.toString());
  private static final Comparator<Node> BY_PROPERTY =
      Comparator.comparingInt(Outline::place).thenComparing(Node::getURI);

  private Outline() {}

  /** What is said of one node: its properties with their values, both in order. */
  record Block(Node subject, Map<Node, List<Node>> properties) {}

  static List<Block> of(Graph graph) {
    Map<Node, List<Triple>> bySubject =
        graph.stream().collect(Collectors.groupingBy(Triple::getSubject));
    return bySubject.values().stream()
        .sorted(
            Comparator.<List<Triple>>comparingInt(Outline::rank)
                .thenComparing(triples -> triples.getFirst().getSubject(), BY_NAME))
        .map(Outline::block)
        .toList();
  }

  private static Block block(List<Triple> triples) {
    Map<Node, List<Node>> properties = new TreeMap<>(BY_PROPERTY);
    triples.stream()
        .collect(Collectors.groupingBy(Triple::getPredicate))
        .forEach((property, values) -> properties.put(property, objects(values)));
    return new Block(triples.getFirst().getSubject(), properties);
  }

  private static List<Node> objects(List<Triple> triples) {
    return triples.stream().map(Triple::getObject).sorted(BY_NAME).toList();
  }

  /** Where a node's block stands, by the classes it belongs to. */
  private static int rank(List<Triple> triples) {
    return triples.stream()
        .filter(triple -> triple.getPredicate().equals(RDF.Nodes.type))
        .mapToInt(triple -> rank(triple.getObject()))
        .min()
        .orElse(CLASSES.size());
  }

  private static int rank(Node type) {
    int rank = CLASSES.indexOf(type);
    return rank >= 0 ? rank : CLASSES.size() + 1 + WORDS.indexOf(type);
  }

  private static int place(Node property) {
    int place = FIRST.indexOf(property);
    return place >= 0 ? place : FIRST.size();
  }

  /** The text of a node with its numbers padded, so that 9 comes before 10. */
  private static String sortable(Node node) {
    return NUMBER
        .matcher(node.toString())
        .replaceAll(
            number -> "0".repeat(Math.max(0, 10 - number.group().length())) + number.group());
  }
}
