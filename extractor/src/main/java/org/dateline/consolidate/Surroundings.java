package org.dateline.consolidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Addresses that may stand for one another: a president's deed is told as the state's, a town's
 * blast as the country's, Jane Roe is Roe to another outlet.
 *
 * @param wider for an address those it may be told as, without itself
 * @param described those whom one story describes without a name ("gunmen"): whoever they are
 */
record Surroundings(Map<String, Set<String>> wider, Set<String> described) {

  Surroundings {
    wider = Map.copyOf(wider);
    described = Set.copyOf(described);
  }

  /**
   * Those of entities, and of places.
   *
   * @param places for each what it lies in
   */
  static Surroundings of(
      List<StoredEntity> entities, List<Link> links, Map<String, List<String>> places) {
    Map<String, Set<String>> wider = new HashMap<>();
    entities.forEach(entity -> add(wider, entity.iri(), entity.states()));
    places.forEach((place, around) -> add(wider, place, around));
    for (Link link : links) {
      add(wider, link.one(), List.of(link.other()));
      add(wider, link.other(), List.of(link.one()));
    }
    addSurnames(wider, entities);
    return new Surroundings(wider, described(entities));
  }

  private static Set<String> described(List<StoredEntity> entities) {
    return entities.stream()
        .filter(StoredEntity::local)
        .filter(entity -> entity.kind().equals("group") || isSmall(entity.name()))
        .map(StoredEntity::iri)
        .collect(Collectors.toSet());
  }

  private static boolean isSmall(String name) {
    return name.codePoints().limit(1).anyMatch(Character::isLowerCase);
  }

  private static void addSurnames(Map<String, Set<String>> wider, List<StoredEntity> entities) {
    Map<String, List<StoredEntity>> byLastWord = new HashMap<>();
    for (StoredEntity entity : entities) {
      if (!entity.name().isBlank()) {
        byLastWord
            .computeIfAbsent(Names.words(entity.name()).getLast(), word -> new ArrayList<>())
            .add(entity);
      }
    }
    entities.stream()
        .filter(StoredEntity::local)
        .forEach(lone ->
            byLastWord.getOrDefault(Names.words(lone.name()).getLast(), List.of()).stream()
                .filter(full -> Surnames.bears(full, lone))
                .forEach(full -> add(wider, lone.iri(), List.of(full.iri()))));
  }

  private static void add(Map<String, Set<String>> wider, String inner, Iterable<String> around) {
    Set<String> all = wider.computeIfAbsent(inner, any -> new HashSet<>());
    around.forEach(all::add);
    all.remove(inner);
  }

  /** Whether one side names nobody, or they meet. */
  boolean fit(Set<String> some, Set<String> others) {
    return described.containsAll(some) || described.containsAll(others) || meet(some, others);
  }

  /** Whether some of the one are the same as some of the other, or stand around them. */
  boolean meet(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(other -> meet(one, other)));
  }

  private boolean meet(String one, String other) {
    return one.equals(other) || around(one).contains(other) || around(other).contains(one);
  }

  /** What an address may be told as. */
  Set<String> around(String address) {
    return wider.getOrDefault(address, Set.of());
  }
}
