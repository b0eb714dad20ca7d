package org.dateline.resolve.entities;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Mention.NameType;
import org.dateline.resolve.gazetteer.Candidate;
import org.dateline.resolve.gazetteer.Gazetteer;
import org.dateline.resolve.places.PlaceResolver;
import org.dateline.resolve.places.ResolvedPlace;
import org.dateline.resolve.sectors.BodyNames;
import org.dateline.text.Span;

/** Decides what each name of one article means. */
final class Interpreter {

  private final Gazetteer gazetteer;
  private final Metonymy metonymy;
  private final PersonChains persons;
  private final OrganisationChains organisations;
  private final Lines lines;
  private final Map<Span, Candidate.Located> places;
  private final Homes homes;
  private final Teams teams;
  private final Map<String, Meaning> unknownPlaces = new HashMap<>();
  private final Articles articles;
  private final Peoples peoples;
  private final Set<String> common;
  private final BodyNames bodies;
  private final Set<String> offices;
  private final BodyOwners owners;
  private final SharedNames shared;

  Interpreter(
      AnnotatedArticle article, List<Name> names, PlaceResolver placeResolver, Knowledge known) {
    gazetteer = known.gazetteer();
    metonymy = known.metonymy();
    lines = new Lines(article);
    persons = new PersonChains(names);
    organisations = new OrganisationChains(names, lines.text());
    articles = new Articles(names, lines);
    SportsReport sport = new SportsReport(article, known.sport());
    teams = new Teams(gazetteer, sport, names, lines);
    peoples = new Peoples(known, names, lines, sport);
    bodies = known.bodies();
    offices = known.offices();
    owners = new BodyOwners(gazetteer, names, lines);
    shared = new SharedNames(known.shared(), gazetteer, names);
    common = known.common();
    List<ResolvedPlace> resolved = placeResolver.resolve(article.article(), placeSpans(names));
    places = places(resolved);
    homes =
        new Homes(bodies, known.venues(), placeResolver.surroundings(article.article(), resolved));
  }

  /**
   * What all articles share.
   *
   * @param common words that are no names
   * @param sport what tells reports on sport and teams in them
   * @param shared bodies by names that several have
   * @param offices words of posts that also name bodies ("defence")
   * @param venues last words of names of streets and buildings
   * @param peoples how words for peoples end, and halves of states
   */
  record Knowledge(
      Gazetteer gazetteer,
      Metonymy metonymy,
      Set<String> common,
      WordSets sport,
      Set<String> offices,
      Set<String> venues,
      WordSets peoples,
      BodyNames bodies,
      Map<String, List<Candidate.Organisation>> shared) {}

  /** Nothing where a name is left out rather than misread. */
  Optional<Meaning> meaning(Name name) {
    if (common.contains(name.text().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    Optional<Meaning> meaning =
        switch (name.type()) {
          case PERSON -> Optional.of(person(name));
          case LOCATION -> location(name);
          case ORGANISATION -> Optional.of(organisation(name));
          case PEOPLE, OTHER -> other(name);
        };
    return meaning.filter(found -> !isNoise(name, found));
  }

  /**
   * A person, unless our tables know several words, or capitals, as something else ("Boko Haram").
   */
  private Meaning person(Name name) {
    return persons
        .chained(name)
        .<Meaning>map(person -> person)
        .or(() -> name.text().matches("\\p{L}+") ? acronym(name.text()) : known(name.text()))
        .orElseGet(() -> persons.meaning(name));
  }

  private Optional<Meaning> acronym(String name) {
    return name.matches("\\p{Lu}{3,}") ? knownOrganisation(name) : Optional.empty();
  }

  private Optional<Meaning> known(String name) {
    return knownOrganisation(name)
        .or(() -> candidates(name, Candidate.NamedRegion.class).map(Meaning.Place::new))
        .or(() -> candidates(name, Candidate.Landmark.class).map(Meaning.Place::new));
  }

  private Optional<Meaning> location(Name name) {
    Optional<Meaning> seat =
        metonymy
            .building(name, lines.of(name.span()))
            .or(() -> metonymy.seatOfPower(name.text()))
            .or(() -> peoples.half(name).map(Meaning.State::new));
    if (seat.isPresent()) {
      return seat;
    }
    Candidate.Located place = places.get(name.span());
    if (articles.belongTo(name) && (place == null || place instanceof Candidate.Town)) {
      return Optional.of(new Meaning.Thing(name.text()));
    }
    if (place != null) {
      return Optional.of(place(name, place));
    }
    return knownOrganisation(name.text())
        .or(() -> persons.chained(name).filter(person -> name.isOneWord()).map(p -> p))
        .or(() -> teams.ofLargeTown(name))
        .or(() -> Optional.of(unknownPlaces.computeIfAbsent(name.text(), t -> unknown(name))));
  }

  private Meaning unknown(Name name) {
    return isAmbiguous(name)
        ? new Meaning.NamedPlace(name.text(), true, Optional.empty())
        : new Meaning.NamedPlace(name.text(), false, homes.around(name));
  }

  private Meaning place(Name name, Candidate.Located place) {
    return teams
        .of(name, place)
        .or(() -> metonymy.government(name, place, lines.of(name.span())).map(Meaning.State::new))
        .orElseGet(() -> located(place));
  }

  static Meaning located(Candidate.Located place) {
    return place instanceof Candidate.State state
        ? new Meaning.State(state)
        : new Meaning.Place(place);
  }

  private boolean isAmbiguous(Name name) {
    return gazetteer.lookUp(name.text()).stream().anyMatch(Candidate.Located.class::isInstance);
  }

  private Meaning organisation(Name name) {
    return metonymy
        .seatOfPower(name.text())
        .or(() -> teams.of(name))
        .or(() -> withNeighbour(name))
        .or(() -> known(name.text()))
        .or(() -> state(name.text()))
        .or(() -> ofNamedState(name.text()))
        .or(() -> expanded(name))
        .or(() -> persons.chained(name).filter(person -> name.isOneWord()).map(p -> p))
        .orElseGet(() -> named(name.text()));
  }

  private Meaning named(String organisation) {
    return new Meaning.NamedOrganisation(
        organisation, owners.of(organisation), isGeneric(organisation), homes.of(organisation));
  }

  /** "Defence Ministry", of which every state has one. */
  private boolean isGeneric(String organisation) {
    return shared.isShared(organisation) || isOfBodies(organisation);
  }

  private boolean isOfBodies(String organisation) {
    return bodies.of(organisation).isPresent()
        && Stream.of(organisation.split(" ", -1))
            .allMatch(
                word -> bodies.isOfBodies(word) || offices.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** "Syrian Democratic Forces", read as two names. */
  private Optional<Meaning> withNeighbour(Name name) {
    return owners
        .neighbour(name, lines.of(name.span()))
        .flatMap(before -> knownOrganisation(before.text() + " " + name.text()));
  }

  private Optional<Meaning> expanded(Name name) {
    return organisations
        .expansion(name)
        .map(full -> knownOrganisation(full).orElseGet(() -> named(full)));
  }

  private Optional<Meaning> other(Name name) {
    return Optional.of(name.text())
        .filter(shared::isShared)
        .flatMap(this::knownOrganisation)
        .or(() -> teams.of(name))
        .or(() -> peoples.meaning(name))
        .or(() -> knownOrganisation(name.text()))
        .or(() -> state(name.text()))
        .or(() -> organisations.fullForm(name).map(Meaning.Thing::new))
        .or(() ->
            peoples.isLanguage(name)
                ? Optional.empty()
                : Optional.of(new Meaning.Thing(name.text())));
  }

  private Optional<Meaning> knownOrganisation(String name) {
    if (shared.isShared(name)) {
      return shared.body(name).map(Meaning.Organisation::new);
    }
    return candidates(name, Candidate.Organisation.class)
        .filter(organisation -> isOfItsState(organisation, name))
        .map(Meaning.Organisation::new);
  }

  /** "Chile's Defense Department" is not that of the United States, which needs no owner. */
  private boolean isOfItsState(Candidate.Organisation organisation, String name) {
    return switch (organisation.kind()) {
      case GOVERNMENT_BODY, PARTY ->
          owners.before(name).map(state -> isOf(state, organisation)).orElse(true);
      case INTERNATIONAL_ORGANISATION, ARMED_GROUP, MEDIA, COMPANY, SCHOOL, ORGANISATION -> true;
    };
  }

  private static boolean isOf(Candidate.State state, Candidate.Organisation organisation) {
    return organisation.state().equals(Optional.of(state.iso2()));
  }

  /** "United Kingdom Home Office", which our tables know without its state. */
  private Optional<Meaning> ofNamedState(String name) {
    return owners
        .withoutState(name)
        .flatMap(rest -> candidates(rest, Candidate.Organisation.class))
        .filter(body -> owners.of(name).filter(state -> isOf(state, body)).isPresent())
        .map(Meaning.Organisation::new);
  }

  private Optional<Meaning> state(String name) {
    return candidates(name, Candidate.State.class).map(Meaning.State::new);
  }

  private <C extends Candidate> Optional<C> candidates(String name, Class<C> kind) {
    return gazetteer.lookUp(name).stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /** Menus and sign-offs: names that no table knows, in a line without a verb. */
  private boolean isNoise(Name name, Meaning meaning) {
    boolean unknown =
        switch (meaning) {
          case Meaning.Person person -> !person.full();
          case Meaning.NamedPlace place -> true;
          case Meaning.NamedOrganisation organisation -> true;
          case Meaning.People people -> people.of().isEmpty();
          case Meaning.Thing thing -> true;
          case Meaning.State state -> false;
          case Meaning.Place place -> false;
          case Meaning.Organisation organisation -> false;
        };
    boolean numbered =
        meaning instanceof Meaning.Person && name.text().chars().anyMatch(Character::isDigit);
    return numbered || (unknown && !lines.of(name.span()).hasVerb());
  }

  private List<Span> placeSpans(List<Name> names) {
    return names.stream()
        .filter(name ->
            name.type() == NameType.LOCATION || (name.isOther() && peoples.of(name).isPresent()))
        .map(Name::span)
        .toList();
  }

  private static Map<Span, Candidate.Located> places(List<ResolvedPlace> resolved) {
    Map<Span, Candidate.Located> places = new LinkedHashMap<>();
    resolved.forEach(place -> places.put(place.span(), place.place()));
    return places;
  }
}
