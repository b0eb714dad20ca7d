package org.dateline.resolve.entities;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.resolve.WordList;
import org.dateline.resolve.gazetteer.Candidate;
import org.dateline.resolve.gazetteer.Gazetteer;

/**
 * Names that bodies of several states share, from {@code shared-names.tsv}, and which of them one
 * article means: that of the state it speaks of most.
 */
final class SharedNames {

  private final Map<String, List<Candidate.Organisation>> bodies;
  private final Map<String, Integer> states = new HashMap<>();

  /**
   * @param bodies that have each name, as {@link #load} reads them
   * @param names of the article
   */
  SharedNames(
      Map<String, List<Candidate.Organisation>> bodies, Gazetteer gazetteer, List<Name> names) {
    this.bodies = bodies;
    names.stream()
        .filter(name -> !isShared(name.text()))
        .flatMap(name -> gazetteer.lookUp(name.text()).stream().limit(1))
        .flatMap(found -> state(found).stream())
        .forEach(state -> states.merge(state, 1, Integer::sum));
  }

  static Map<String, List<Candidate.Organisation>> load(Gazetteer gazetteer) {
    Map<String, List<Candidate.Organisation>> bodies = new HashMap<>();
    for (List<String> row : WordList.read("entities/shared-names.tsv", 2).rows()) {
      List<Candidate.Organisation> known =
          gazetteer.lookUp(row.get(1)).stream()
              .filter(Candidate.Organisation.class::isInstance)
              .map(Candidate.Organisation.class::cast)
              .limit(1)
              .toList();
      bodies.merge(row.get(0), known, SharedNames::joined);
    }
    return Map.copyOf(bodies);
  }

  private static <T> List<T> joined(List<T> some, List<T> others) {
    return List.of(some, others).stream().flatMap(Collection::stream).toList();
  }

  boolean isShared(String name) {
    return bodies.containsKey(name);
  }

  /** The one body of this name whose state the article speaks of more than of the others'. */
  Optional<Candidate.Organisation> body(String name) {
    List<Candidate.Organisation> known = bodies.getOrDefault(name, List.of());
    int most = known.stream().mapToInt(this::mentions).max().orElse(0);
    List<Candidate.Organisation> best =
        known.stream().filter(body -> mentions(body) == most).toList();
    return most > 0 && best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }

  private int mentions(Candidate.Organisation body) {
    return body.state().map(state -> states.getOrDefault(state, 0)).orElse(0);
  }

  private static Optional<String> state(Candidate candidate) {
    return switch (candidate) {
      case Candidate.State state -> Optional.of(state.iso2());
      case Candidate.Metonym seat -> Optional.of(seat.state().iso2());
      case Candidate.Demonym people -> state(people.of());
      case Candidate.Organisation body -> body.state();
      case Candidate.Located place when place.states().size() == 1 ->
          Optional.of(place.states().getFirst());
      case Candidate.Located place -> Optional.empty();
    };
  }
}
