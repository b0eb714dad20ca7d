package org.dateline.consolidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.consolidate.Link.Basis;
import org.dateline.consolidate.Link.Kind;

/**
 * Whom a lone surname means: the one person of that surname who takes part in the same event, as
 * another article tells it.
 */
final class Surnames {

  private final Map<String, StoredEntity> people = new HashMap<>();
  private final Map<String, StoredEvent> events;

  Surnames(Collection<StoredEntity> entities, Map<String, StoredEvent> events) {
    entities.stream()
        .filter(entity -> entity.kind().equals("person"))
        .forEach(person -> people.put(person.iri(), person));
    this.events = Map.copyOf(events);
  }

  /** The links that groups of one event each support, in order. */
  List<Link> links(List<Group> sameEvents) {
    Map<StoredEntity, Map<StoredEntity, Double>> bearers = new HashMap<>();
    for (Group group : sameEvents) {
      double sure = group.links().stream().mapToDouble(Link::confidence).max().orElse(0);
      List<StoredEntity> there = people(group);
      there.stream()
          .filter(StoredEntity::local)
          .forEach(lone ->
              there.stream()
                  .filter(full -> bears(full, lone))
                  .forEach(full ->
                      bearers
                          .computeIfAbsent(lone, any -> new HashMap<>())
                          .merge(full, sure, Math::max)));
    }
    List<Link> links = new ArrayList<>();
    bearers.forEach((lone, found) -> {
      if (found.size() == 1) {
        found.forEach((full, sure) -> links.add(link(lone, full, sure)));
      }
    });
    links.sort(null);
    return links;
  }

  private static Link link(StoredEntity lone, StoredEntity full, double sure) {
    return Link.of(Kind.ENTITY, lone.iri(), full.iri(), EnumSet.of(Basis.SURNAME), sure);
  }

  private List<StoredEntity> people(Group group) {
    Set<String> takingPart =
        group.members().stream()
            .map(events::get)
            .flatMap(event -> Stream.of(event.actors(), event.recipients()))
            .flatMap(Set::stream)
            .collect(Collectors.toCollection(TreeSet::new));
    return takingPart.stream().filter(people::containsKey).map(people::get).toList();
  }

  /** Whether a full name ends in the lone one. */
  static boolean bears(StoredEntity full, StoredEntity lone) {
    List<String> name = Names.words(full.name());
    return !full.local()
        && name.size() > 1
        && Names.words(lone.name()).equals(List.of(name.getLast()));
  }
}
