package org.dateline.resolve.coding;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.resolve.gazetteer.Candidate;
import org.dateline.resolve.gazetteer.Candidate.Located;
import org.dateline.resolve.gazetteer.Gazetteer;
import org.dateline.resolve.gazetteer.Incumbents;
import org.dateline.resolve.sectors.BodyNames;

/**
 * The states of actors of whom nothing in a phrase tells it: by the high office they hold at some
 * time, or by a place in their name. Immutable.
 */
final class Homes {

  /** A state must have this share of those who live in the places of one name. */
  private static final double MOST = 0.8;

  /** Smaller places share their names with too many other words. */
  private static final long FEWEST_PEOPLE = 10_000;

  /** Towns of this size are meant when nothing but their name is said. */
  private static final long GREAT = 1_000_000;

  private final Gazetteer gazetteer;
  private final Incumbents incumbents;
  private final BodyNames bodies = BodyNames.load();

  Homes(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.incumbents = Incumbents.load(gazetteer);
  }

  /** The state of a person by name: of those in high office also before and after it. */
  Optional<Candidate.State> ofPerson(String name, Optional<LocalDate> day) {
    Optional<Candidate> body =
        name.indexOf(' ') < 0
            ? day.flatMap(on -> incumbents.surnamed(name, on))
            : incumbents.everIn(name);
    return body.flatMap(this::stateOf);
  }

  /** The state of the great town that one word is the name of. */
  Optional<Candidate.State> ofTown(String name) {
    return mostly(name, GREAT);
  }

  /**
   * The state of the place that the longest words at the beginning or end of a name denote; of a
   * region or state at the end ("Alliance" is a town).
   */
  Optional<Candidate.State> ofBody(String name) {
    List<String> words = List.of(name.split(" ", -1));
    int last = words.size();
    return IntStream.iterate(last - 1, size -> size > 0, size -> size - 1)
        .boxed()
        .flatMap(size ->
            Stream.of(beginning(words.subList(0, size)), end(words.subList(last - size, last))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Candidate.State> beginning(List<String> words) {
    return words.stream().anyMatch(bodies::isOfBodies)
        ? Optional.empty()
        : mostly(String.join(" ", words), FEWEST_PEOPLE);
  }

  private Optional<Candidate.State> end(List<String> words) {
    String name = String.join(" ", words);
    boolean land =
        gazetteer.lookUp(name).stream()
            .anyMatch(place -> place instanceof Located && !(place instanceof Candidate.Town));
    return land ? beginning(words) : Optional.empty();
  }

  private Optional<Candidate.State> mostly(String name, long fewest) {
    Map<String, Long> people = new LinkedHashMap<>();
    gazetteer.lookUp(name).stream()
        .filter(Located.class::isInstance)
        .map(Located.class::cast)
        .filter(place -> place.states().size() == 1)
        .forEach(place -> people.merge(place.states().getFirst(), place.people(), Math::max));
    long all = people.values().stream().mapToLong(Long::longValue).sum();
    return people.entrySet().stream()
        .filter(state -> state.getValue() >= fewest && state.getValue() >= MOST * all)
        .findFirst()
        .flatMap(state -> gazetteer.state(state.getKey()));
  }

  private Optional<Candidate.State> stateOf(Candidate body) {
    return switch (body) {
      case Candidate.State state -> Optional.of(state);
      case Candidate.Organisation organisation -> organisation.state().flatMap(gazetteer::state);
      case Located place -> Optional.empty();
      case Candidate.Metonym seat -> Optional.empty();
      case Candidate.Demonym people -> Optional.empty();
    };
  }
}
