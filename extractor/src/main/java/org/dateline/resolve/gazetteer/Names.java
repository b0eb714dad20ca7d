package org.dateline.resolve.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Candidates under the names they go by, in the order they were added. */
final class Names<C> {

  private final Map<String, List<Entry<C>>> byKey = new HashMap<>();

  private record Entry<C>(String name, C candidate) {}

  void add(String name, C candidate) {
    List<Entry<C>> entries = byKey.computeIfAbsent(Spelling.key(name), key -> new ArrayList<>(1));
    entries.add(new Entry<>(name, candidate));
  }

  void addAll(List<String> names, C candidate) {
    names.forEach(name -> add(name, candidate));
  }

  /** Every candidate, once for each of its names. */
  Stream<C> all() {
    return byKey.values().stream().flatMap(List::stream).map(Entry::candidate);
  }

  /** The candidates that may be meant by a name as written, each once. */
  List<C> named(String written) {
    return byKey.getOrDefault(Spelling.key(written), List.of()).stream()
        .filter(entry -> Spelling.agrees(written, entry.name))
        .map(Entry::candidate)
        .distinct()
        .toList();
  }
}
