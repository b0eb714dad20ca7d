package org.dateline.resolve.entities;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.annotate.Mention.NameType;
import org.dateline.resolve.gazetteer.Candidate;
import org.dateline.resolve.gazetteer.Gazetteer;

/**
 * The states that organisations of one article belong to: the state or people in the name itself
 * ("Mexican National Guard") or before it ("Chile's Defense Ministry"). A name beside which the
 * article puts two states belongs to neither.
 */
final class BodyOwners {

  private final Gazetteer gazetteer;
  private final NavigableMap<Integer, Name> byEnd = new TreeMap<>();
  private final Map<String, Set<Candidate.State>> owners = new LinkedHashMap<>();
  private final Map<String, Set<Candidate.State>> possessors = new LinkedHashMap<>();

  /**
   * @param names of the article
   */
  BodyOwners(Gazetteer gazetteer, List<Name> names, Lines lines) {
    this.gazetteer = gazetteer;
    names.forEach(name -> byEnd.put(name.span().end(), name));
    names.stream()
        .filter(name -> name.type() == NameType.ORGANISATION)
        .forEach(name -> note(name, lines.of(name.span())));
  }

  /** The one state that an organisation of this name belongs to. */
  Optional<Candidate.State> of(String name) {
    return only(owners.getOrDefault(name, Set.of()));
  }

  /** The one state that the text puts before the name. */
  Optional<Candidate.State> before(String name) {
    return only(possessors.getOrDefault(name, Set.of()));
  }

  private static Optional<Candidate.State> only(Set<Candidate.State> found) {
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private void note(Name name, Line line) {
    before(name, line).ifPresent(state -> add(possessors, name, state));
    inside(name).or(() -> before(name, line)).ifPresent(state -> add(owners, name, state));
  }

  private static void add(
      Map<String, Set<Candidate.State>> owners, Name name, Candidate.State state) {
    owners.computeIfAbsent(name.text(), key -> new LinkedHashSet<>()).add(state);
  }

  /** What is left of a name without the state or people that it begins with. */
  Optional<String> withoutState(String name) {
    List<String> words = List.of(name.split(" ", -1));
    for (int size = words.size() - 1; size > 0; size--) {
      if (state(String.join(" ", words.subList(0, size))).isPresent()) {
        return Optional.of(String.join(" ", words.subList(size, words.size())));
      }
    }
    return Optional.empty();
  }

  /** The name that the text puts right before another, as in "Syrian Democratic Forces". */
  Optional<Name> neighbour(Name name, Line line) {
    int at = line.at(name.span().begin()) - 1;
    return at < 0 ? Optional.empty() : Optional.ofNullable(byEnd.get(line.span(at).end()));
  }

  private Optional<Candidate.State> before(Name name, Line line) {
    int at = line.at(name.span().begin()) - 1;
    boolean possessive = line.lower(at).equals("'s") || line.lower(at).equals("'");
    int last = possessive ? at - 1 : at;
    return last < 0
        ? Optional.empty()
        : Optional.ofNullable(byEnd.get(line.span(last).end()))
            .flatMap(owner ->
                state(owner.text()).or(() -> possessive ? ofBody(owner) : Optional.empty()));
  }

  /** The state of the body that "the Northern Fleet's Arctic Group" belongs to. */
  private Optional<Candidate.State> ofBody(Name owner) {
    return gazetteer.lookUp(owner.text()).stream()
        .filter(Candidate.Organisation.class::isInstance)
        .flatMap(body -> ((Candidate.Organisation) body).state().stream())
        .flatMap(iso2 -> gazetteer.state(iso2).stream())
        .findFirst();
  }

  /** The state that the longest run of the name's own words at its beginning or end names. */
  private Optional<Candidate.State> inside(Name name) {
    List<String> words = name.words();
    for (int size = words.size() - 1; size > 0; size--) {
      String first = String.join(" ", words.subList(0, size));
      String last = String.join(" ", words.subList(words.size() - size, words.size()));
      Optional<Candidate.State> found = state(first).or(() -> state(last));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Candidate.State> state(String words) {
    return gazetteer.lookUp(words).stream().flatMap(found -> state(found).stream()).findFirst();
  }

  private static Optional<Candidate.State> state(Candidate candidate) {
    return switch (candidate) {
      case Candidate.State state -> Optional.of(state);
      case Candidate.Demonym demonym when demonym.of() instanceof Candidate.State state ->
          Optional.of(state);
      case Candidate.Demonym demonym -> Optional.empty();
      case Candidate.Located place -> Optional.empty();
      case Candidate.Organisation organisation -> Optional.empty();
      case Candidate.Metonym metonym -> Optional.empty();
    };
  }
}
