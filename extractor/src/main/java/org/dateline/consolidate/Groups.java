package org.dateline.consolidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.dateline.consolidate.Link.Kind;
import org.dateline.resolve.coreference.Clusters;

/**
 * How links make groups: two that exclude each other are never in one, whatever links lead from one
 * to the other.
 *
 * @param nodes whatever links join, by address
 * @param excluded whether two nodes cannot be one
 */
record Groups<T>(Kind kind, Map<String, T> nodes, BiPredicate<T, T> excluded, Measure measure) {

  /**
   * How closely groups are knit.
   *
   * @param unjudged the probability of two that are neither linked nor exclude each other
   * @param least the mean probability of the pairs of a group
   */
  record Measure(double unjudged, double least) {}

  /** The groups of two and more, in order. */
  List<Group> of(List<Link> links) {
    Map<String, TreeSet<String>> components = new TreeMap<>();
    for (Link link : links) {
      TreeSet<String> joined = component(components, link.one());
      joined.addAll(component(components, link.other()));
      joined.forEach(member -> components.put(member, joined));
    }
    Map<List<String>, Link> judged = new HashMap<>();
    links.forEach(link -> judged.put(List.of(link.one(), link.other()), link));
    return components.entrySet().stream()
        .filter(entry -> entry.getKey().equals(entry.getValue().first()))
        .flatMap(entry -> split(List.copyOf(entry.getValue()), judged).stream())
        .toList();
  }

  private static TreeSet<String> component(Map<String, TreeSet<String>> components, String iri) {
    return components.getOrDefault(iri, new TreeSet<>(List.of(iri)));
  }

  private List<Group> split(List<String> component, Map<List<String>, Link> judged) {
    List<Clusters.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < component.size(); i++) {
      for (int j = i + 1; j < component.size(); j++) {
        pairs.add(new Clusters.Pair(i, j, probability(component.get(i), component.get(j), judged)));
      }
    }
    return Clusters.of(component.size(), pairs, measure.least).stream()
        .filter(group -> group.size() > 1)
        .map(group -> group(group.stream().map(component::get).toList(), judged))
        .toList();
  }

  private double probability(String one, String other, Map<List<String>, Link> judged) {
    Link link = judged.get(List.of(one, other));
    if (link != null) {
      return link.confidence();
    }
    return excluded.test(node(one), node(other)) ? Clusters.NEVER : measure.unjudged;
  }

  private T node(String iri) {
    return Optional.ofNullable(nodes.get(iri)).orElseThrow();
  }

  /** The links that would hold two alone carry the group. */
  private Group group(List<String> members, Map<List<String>, Link> judged) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        Link link = judged.get(List.of(members.get(i), members.get(j)));
        if (link != null && link.confidence() >= measure.least) {
          links.add(link);
        }
      }
    }
    return new Group(kind, members, links);
  }
}
