package org.dateline.resolve.entities;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.annotate.Mention.NameType;
import org.dateline.resolve.gazetteer.Candidate;
import org.dateline.resolve.gazetteer.Gazetteer;

/** What the names of lands, towns and companies mean where they stand for teams. */
final class Teams {

  private static final long LARGE = 100_000;

  /** How many times as large as its namesakes a town must be. */
  private static final long TIMES = 5;

  private final Gazetteer gazetteer;
  private final SportsReport sport;
  private final Lines lines;
  private final Set<String> teams;

  /**
   * @param names of the article
   */
  Teams(Gazetteer gazetteer, SportsReport sport, List<Name> names, Lines lines) {
    this.gazetteer = gazetteer;
    this.sport = sport;
    this.lines = lines;
    this.teams =
        names.stream()
            .filter(name -> name.type() == NameType.LOCATION)
            .filter(name -> sport.isTeam(name, lines.of(name.span())))
            .map(Name::text)
            .collect(Collectors.toSet());
  }

  /** The team that the name of a place stands for here, or elsewhere where no place is meant. */
  Optional<Meaning> of(Name name, Candidate.Located place) {
    Line line = lines.of(name.span());
    boolean team =
        !(place instanceof Candidate.Landmark)
            && (sport.isTeam(name, line)
                || (teams.contains(name.text()) && !sport.isPlace(name, line)));
    return team ? Optional.of(team(place)) : Optional.empty();
  }

  /**
   * The team of the large town whose name stands for one here, where its namesakes are small and
   * the article does not tell them apart.
   */
  Optional<Meaning> ofLargeTown(Name name) {
    return sport.isTeam(name, lines.of(name.span()))
        ? largeTown(name.text()).map(Teams::team)
        : Optional.empty();
  }

  private Optional<Candidate.Town> largeTown(String name) {
    List<Candidate.Town> largestFirst =
        gazetteer.lookUp(name).stream()
            .filter(Candidate.Town.class::isInstance)
            .map(Candidate.Town.class::cast)
            .toList();
    return largestFirst.stream()
        .findFirst()
        .filter(town -> town.people() >= LARGE)
        .filter(town ->
            largestFirst.stream().skip(1).allMatch(t -> t.people() * TIMES <= town.people()));
  }

  /**
   * The team that the name of a body or people stands for here: of a state, of a company in a
   * table, of a people before what its team has.
   */
  Optional<Meaning> of(Name name) {
    return sport.isSport()
        ? gazetteer.lookUp(name.text()).stream()
            .flatMap(candidate -> team(name, candidate).stream())
            .findFirst()
        : Optional.empty();
  }

  private Optional<Meaning> team(Name name, Candidate candidate) {
    return switch (candidate) {
      case Candidate.State state -> Optional.of(team(state));
      case Candidate.Organisation body
          when body.kind() == Candidate.Organisation.Kind.COMPANY
              && sport.isListedTeam(name, lines.of(name.span())) ->
          Optional.of(
              new Meaning.NamedOrganisation(
                  name.text(), Optional.empty(), false, Optional.empty()));
      case Candidate.Organisation body -> Optional.empty();
      case Candidate.Located place -> Optional.empty();
      case Candidate.Metonym seat -> Optional.empty();
      case Candidate.Demonym people ->
          sport.isOfTeam(name) ? Optional.of(team(people.of())) : Optional.empty();
    };
  }

  private static Meaning team(Candidate.Located place) {
    Optional<Candidate.State> of =
        place instanceof Candidate.State state ? Optional.of(state) : Optional.empty();
    return new Meaning.NamedOrganisation(place.label() + " (team)", of, false, Optional.of(place));
  }
}
