package org.dateline.server.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Who takes part in events with whom.
 *
 * @param nodes in the order they were found
 * @param edges one for each pair of nodes that share an event, the strongest first
 */
record Network(List<Node> nodes, List<Edge> edges) {

  /**
   * The events that two nodes share.
   *
   * @param towards events in which the first acts on the second
   * @param back events in which the second acts on the first
   */
  record Edge(Node one, Node other, int events, int towards, int back) {

    /** The end that is not this node. */
    Node beside(Node node) {
      return one.equals(node) ? other : one;
    }
  }

  Network {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * Some nodes and those who share most events with each of them.
   *
   * @param neighbours that each may bring
   * @param fits whether an event counts
   */
  static Network around(List<Node> centres, int neighbours, Predicate<Node> fits, Graph all) {
    Set<Node> nodes = new LinkedHashSet<>(centres);
    for (Node centre : centres) {
      Map<Node, Integer> shared = new HashMap<>();
      for (Node event : events(centre, fits, all)) {
        parties(event, all).forEach(party -> shared.merge(party, 1, Integer::sum));
      }
      shared.remove(centre);
      shared.entrySet().stream()
          .sorted(
              Comparator.comparingInt((Map.Entry<Node, Integer> entry) -> -entry.getValue())
                  .thenComparing(entry -> entry.getKey().toString()))
          .limit(neighbours)
          .forEach(entry -> nodes.add(entry.getKey()));
    }
    return new Network(List.copyOf(nodes), edges(nodes, fits, all));
  }

  /** The part with the strongest edges, without nodes that are linked to nobody. */
  Network strongest(int most) {
    Set<Node> kept = new LinkedHashSet<>();
    for (Edge edge : edges) {
      if (kept.size() < most) {
        kept.add(edge.one());
        kept.add(edge.other());
      }
    }
    return new Network(
        List.copyOf(kept),
        edges.stream()
            .filter(edge -> kept.contains(edge.one()) && kept.contains(edge.other()))
            .toList());
  }

  private static Set<Node> events(Node party, Predicate<Node> fits, Graph all) {
    Set<Node> events = new HashSet<>();
    all.find(Node.ANY, Terms.HAS_ACTOR, party)
        .mapWith(triple -> triple.getSubject())
        .filterKeep(fits)
        .forEachRemaining(events::add);
    return events;
  }

  private static Set<Node> parties(Node event, Graph all) {
    return all.find(event, Terms.HAS_ACTOR, Node.ANY).mapWith(triple -> triple.getObject()).toSet();
  }

  private static List<Edge> edges(Collection<Node> nodes, Predicate<Node> fits, Graph all) {
    Map<Node, List<Node>> shown = new HashMap<>();
    for (Node node : nodes) {
      events(node, fits, all)
          .forEach(event -> shown.computeIfAbsent(event, each -> new ArrayList<>()).add(node));
    }
    Map<String, Edge> edges = new TreeMap<>();
    shown.forEach((event, parties) -> {
      for (int i = 0; i < parties.size(); i++) {
        for (int j = i + 1; j < parties.size(); j++) {
          Edge edge = edge(event, parties.get(i), parties.get(j), all);
          edges.merge(edge.one() + " " + edge.other(), edge, Network::sum);
        }
      }
    });
    return edges.values().stream()
        .sorted(Comparator.comparingInt((Edge edge) -> -edge.events()))
        .toList();
  }

  private static Edge edge(Node event, Node one, Node other, Graph all) {
    return new Edge(one, other, 1, acts(event, one, other, all), acts(event, other, one, all));
  }

  private static int acts(Node event, Node actor, Node recipient, Graph all) {
    return all.contains(event, Terms.ACTOR, actor)
            && all.contains(event, Terms.RECIPIENT, recipient)
        ? 1
        : 0;
  }

  private static Edge sum(Edge edge, Edge more) {
    return new Edge(
        edge.one(),
        edge.other(),
        edge.events() + more.events(),
        edge.towards() + more.towards(),
        edge.back() + more.back());
  }
}
