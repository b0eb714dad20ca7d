package org.dateline.consolidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.consolidate.Link.Basis;
import org.dateline.consolidate.Link.Kind;

/**
 * Which nodes are one entity: those with one identifier elsewhere, and those of one kind and full
 * name whose posts do not lie in different states.
 */
final class EntityLinks {

  private static final double BY_IDENTIFIER = 0.99;

  /** Of one name and one state; of one name, when nothing is known of states. */
  private static final double BY_NAME_AND_STATE = 0.95;

  private static final double BY_NAME = 0.85;

  /** What each other name that ends in the same word takes away, up to so many. */
  private static final double FOR_EACH_NAMESAKE = 0.05;

  private static final int NAMESAKES = 6;

  private static final Groups.Measure KNIT = new Groups.Measure(1, 0.5);

  private final List<StoredEntity> entities;
  private final Map<String, Long> namesakes;

  EntityLinks(Collection<StoredEntity> entities) {
    this.entities = entities.stream().filter(entity -> !entity.kind().isEmpty()).toList();
    this.namesakes =
        this.entities.stream()
            .map(entity -> Names.words(entity.name()))
            .filter(words -> words.size() > 1)
            .distinct()
            .collect(Collectors.groupingBy(List::getLast, Collectors.counting()));
  }

  /** The links by identifier and by name, in order. */
  List<Link> links() {
    Map<List<String>, Link> links = new TreeMap<>(EntityLinks::compare);
    Stream.concat(
            pairs(EntityLinks::identifiers, this::byIdentifier),
            pairs(EntityLinks::fullName, this::byName))
        .forEach(link -> links.putIfAbsent(List.of(link.one(), link.other()), link));
    return links.values().stream().sorted().toList();
  }

  /**
   * The groups of the entities that are linked.
   *
   * @param all the links of entities, whatever their basis
   */
  List<Group> groups(List<Link> all) {
    Map<String, StoredEntity> byIri =
        entities.stream().collect(Collectors.toMap(StoredEntity::iri, entity -> entity));
    return new Groups<>(
            Kind.ENTITY, byIri, (one, other) -> contradict(one.states(), other.states()), KNIT)
        .of(all);
  }

  private static int compare(List<String> one, List<String> other) {
    int first = one.getFirst().compareTo(other.getFirst());
    return first != 0 ? first : one.getLast().compareTo(other.getLast());
  }

  private interface Judge {
    Optional<Link> link(StoredEntity one, StoredEntity other);
  }

  /** The judgements on all pairs that have a key in common. */
  private Stream<Link> pairs(Function<StoredEntity, List<String>> keys, Judge judge) {
    Map<String, List<StoredEntity>> byKey = new TreeMap<>();
    for (StoredEntity entity : entities) {
      keys.apply(entity)
          .forEach(key -> byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(entity));
    }
    return byKey.values().stream().flatMap(same -> judged(same, judge));
  }

  private static Stream<Link> judged(List<StoredEntity> same, Judge judge) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < same.size(); i++) {
      for (int j = 0; j < i; j++) {
        judge.link(same.get(i), same.get(j)).ifPresent(links::add);
      }
    }
    return links.stream();
  }

  private static List<String> identifiers(StoredEntity entity) {
    return List.copyOf(entity.sameAs());
  }

  private Optional<Link> byIdentifier(StoredEntity one, StoredEntity other) {
    return Optional.of(
        Link.of(Kind.ENTITY, one.iri(), other.iri(), EnumSet.of(Basis.IDENTIFIER), BY_IDENTIFIER));
  }

  /** A name of one word may be anybody's; so may one that holds for its story only. */
  private static List<String> fullName(StoredEntity entity) {
    List<String> words = Names.words(entity.name());
    boolean full = words.size() > 1 && !entity.local();
    return full ? List.of(entity.kind() + " " + String.join(" ", words)) : List.of();
  }

  private Optional<Link> byName(StoredEntity one, StoredEntity other) {
    boolean contradict =
        contradict(one.states(), other.states()) || contradict(one.sameAs(), other.sameAs());
    return contradict
        ? Optional.empty()
        : Optional.of(
            Link.of(Kind.ENTITY, one.iri(), other.iri(), EnumSet.of(Basis.NAME), sure(one, other)));
  }

  private static boolean contradict(Collection<String> some, Collection<String> others) {
    return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
  }

  private double sure(StoredEntity one, StoredEntity other) {
    double sure =
        one.states().stream().anyMatch(other.states()::contains) ? BY_NAME_AND_STATE : BY_NAME;
    long others = namesakes.getOrDefault(Names.words(one.name()).getLast(), 1L) - 1;
    return sure - FOR_EACH_NAMESAKE * Math.min(others, NAMESAKES);
  }
}
