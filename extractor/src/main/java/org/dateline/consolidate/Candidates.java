package org.dateline.consolidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.consolidate.Link.Basis;

/**
 * The pairs of events worth a closer look: those that name one participant or place and lie in one
 * time, and of which neither says what the other excludes.
 */
final class Candidates {

  /** How many days before or after an article came out its undated events may lie. */
  private static final int NEWS = 7;

  /** The time of an event of which nothing is known. */
  private static final Days ANY = new Days(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

  private final Common common;
  private final Surroundings surroundings;

  Candidates(Common common) {
    this.common = common;
    this.surroundings = common.surroundings();
  }

  /** Two events, the first with the lesser address, and what they have in common. */
  record Pair(StoredEvent one, StoredEvent other, EnumSet<Basis> bases) {}

  private record Dated(StoredEvent event, Days days) {}

  /** The pairs, in order. */
  List<Pair> pairs(List<StoredEvent> events) {
    Map<String, List<Dated>> blocks = new TreeMap<>();
    for (StoredEvent event : events) {
      Dated dated = new Dated(event, days(event));
      keys(event).forEach(key -> blocks.computeIfAbsent(key, any -> new ArrayList<>()).add(dated));
    }
    Map<Set<String>, Pair> pairs = new LinkedHashMap<>();
    blocks.values().forEach(block -> pair(block, pairs));
    return pairs.values().stream()
        .sorted(
            Comparator.comparing((Pair pair) -> pair.one.iri()).thenComparing(p -> p.other.iri()))
        .toList();
  }

  private void pair(List<Dated> block, Map<Set<String>, Pair> pairs) {
    List<Dated> byTime = new ArrayList<>(block);
    byTime.sort(Comparator.comparing((Dated dated) -> dated.days.first()));
    for (int i = 0; i < byTime.size(); i++) {
      Dated one = byTime.get(i);
      for (int j = i + 1; j < byTime.size() && meet(one, byTime.get(j)); j++) {
        StoredEvent other = byTime.get(j).event;
        Set<String> ends = Set.of(one.event.iri(), other.iri());
        if (!pairs.containsKey(ends)) {
          pair(one.event, other).ifPresent(pair -> pairs.put(ends, pair));
        }
      }
    }
  }

  /** Those that begin after the end of the one do not meet it, nor do all after them. */
  private static boolean meet(Dated one, Dated later) {
    return !later.days.first().isAfter(one.days.last());
  }

  private Optional<Pair> pair(StoredEvent one, StoredEvent other) {
    if (one.iri().compareTo(other.iri()) > 0) {
      return pair(other, one);
    }
    EnumSet<Basis> bases = common.joining(one, other);
    return bases.isEmpty() || !common.fit(one, other)
        ? Optional.empty()
        : Optional.of(new Pair(one, other, bases));
  }

  private Set<String> keys(StoredEvent event) {
    Set<String> keys = new TreeSet<>();
    Stream.of(event.actors(), event.recipients(), event.places())
        .flatMap(Set::stream)
        .forEach(address -> {
          keys.add(address);
          keys.addAll(surroundings.around(address));
        });
    return keys;
  }

  /** Those of its date, else those around the day its first article came out. */
  private static Days days(StoredEvent event) {
    return event
        .days()
        .or(() ->
            event.reports().stream()
                .flatMap(report -> report.published().stream())
                .min(Comparator.naturalOrder())
                .map(day -> new Days(day, day).widened(NEWS)))
        .orElse(ANY);
  }
}
