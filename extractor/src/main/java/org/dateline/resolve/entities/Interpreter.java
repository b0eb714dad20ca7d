package org.dateline.resolve.entities;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Mention.NameType;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.resolve.Quantities;
import org.dateline.resolve.gazetteer.Candidate;
import org.dateline.resolve.gazetteer.Gazetteer;
import org.dateline.resolve.places.PlaceResolver;
import org.dateline.resolve.places.ResolvedPlace;
import org.dateline.text.Span;

/** Decides what each name of one article means. */
final class Interpreter {

  private final Gazetteer gazetteer;
  private final Metonymy metonymy;
  private final PersonChains persons;
  private final OrganisationChains organisations;
  private final Lines lines;
  private final Map<Span, Candidate.Located> places;
  private final Set<String> things;
  private final Set<String> common;
  private final Quantities quantities;

  Interpreter(
      AnnotatedArticle article, List<Name> names, PlaceResolver placeResolver, Knowledge known) {
    gazetteer = known.gazetteer();
    metonymy = known.metonymy();
    lines = new Lines(article);
    persons = new PersonChains(names);
    organisations = new OrganisationChains(names, lines.text());
    things = things(names);
    common = known.common();
    quantities = known.quantities();
    places = places(placeResolver.resolve(article.article(), placeSpans(names)));
  }

  /** What all articles share. */
  record Knowledge(
      Gazetteer gazetteer, Metonymy metonymy, Set<String> common, Quantities quantities) {}

  /** Nothing where a name is left out rather than misread. */
  Optional<Meaning> meaning(Name name) {
    if (common.contains(name.text().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    Optional<Meaning> meaning =
        switch (name.type()) {
          case PERSON -> Optional.of(persons.meaning(name));
          case LOCATION -> location(name);
          case ORGANISATION -> Optional.of(organisation(name));
          case PEOPLE, OTHER -> other(name);
        };
    return meaning.filter(found -> !isNoise(name, found));
  }

  private Optional<Meaning> location(Name name) {
    Optional<Meaning> seat = seatOfPower(name.text());
    if (seat.isPresent()) {
      return seat;
    }
    Candidate.Located place = places.get(name.span());
    if (things.contains(name.text()) && (place == null || place instanceof Candidate.Town)) {
      return Optional.of(new Meaning.Thing(name.text()));
    }
    if (place != null) {
      return Optional.of(place(name, place));
    }
    return knownOrganisation(name.text())
        .or(() -> persons.chained(name).filter(person -> name.isOneWord()).map(p -> p))
        .or(() -> Optional.of(new Meaning.NamedPlace(name.text(), isAmbiguous(name))));
  }

  private Meaning place(Name name, Candidate.Located place) {
    Optional<Candidate.State> government = metonymy.government(name, place, lines.of(name.span()));
    return government.isPresent() ? new Meaning.State(government.get()) : located(place);
  }

  private static Meaning located(Candidate.Located place) {
    return place instanceof Candidate.State state
        ? new Meaning.State(state)
        : new Meaning.Place(place);
  }

  private boolean isAmbiguous(Name name) {
    return gazetteer.lookUp(name.text()).stream().anyMatch(Candidate.Located.class::isInstance);
  }

  private Meaning organisation(Name name) {
    return seatOfPower(name.text())
        .or(() -> knownOrganisation(name.text()))
        .or(() -> state(name.text()))
        .or(() -> expanded(name))
        .or(() -> persons.chained(name).filter(person -> name.isOneWord()).map(p -> p))
        .orElseGet(() -> new Meaning.NamedOrganisation(name.text()));
  }

  private Optional<Meaning> expanded(Name name) {
    return organisations
        .expansion(name)
        .map(full -> knownOrganisation(full).orElseGet(() -> new Meaning.NamedOrganisation(full)));
  }

  private Optional<Meaning> other(Name name) {
    return crowd(name)
        .or(() -> people(name))
        .or(() -> knownOrganisation(name.text()))
        .or(() -> state(name.text()))
        .or(() ->
            isLanguage(name) ? Optional.empty() : Optional.of(new Meaning.Thing(name.text())));
  }

  /** "Israeli" means Israel, but a language is no state. */
  private Optional<Meaning> people(Name name) {
    return isLanguage(name)
        ? Optional.empty()
        : candidates(name.text(), Candidate.Demonym.class).map(demonym -> located(demonym.of()));
  }

  private static boolean isOther(Name name) {
    return switch (name.type()) {
      case PEOPLE, OTHER -> true;
      case PERSON, ORGANISATION, LOCATION -> false;
    };
  }

  /**
   * "Kurds", "young Algerians", "thousands of Algerians", as against "the Algerians", who stand for
   * their state.
   */
  private Optional<Meaning> crowd(Name name) {
    Line line = lines.of(name.span());
    boolean plural = line.isPlural(line.at(name.span().end()) - 1);
    if (name.type() != NameType.PEOPLE || !plural || knownOrganisation(name.text()).isPresent()) {
      return Optional.empty();
    }
    boolean stateItself =
        candidates(name.text(), Candidate.Demonym.class)
                .filter(demonym -> demonym.of() instanceof Candidate.State)
                .isPresent()
            && !isSomeOf(name, line);
    return stateItself
        ? Optional.empty()
        : Optional.of(new Meaning.People(name.text(), stateOf(name)));
  }

  /** Whether what stands before the name counts or describes people. */
  private boolean isSomeOf(Name name, Line line) {
    int before = line.at(name.span().begin()) - 1;
    return switch (line.pos(before)) {
      case NUM, ADJ -> true;
      default -> line.lower(before).equals("of") && quantities.knows(line.lemma(before - 1));
    };
  }

  private Optional<Candidate.State> stateOf(Name name) {
    return name.words().stream()
        .flatMap(word -> candidates(word, Candidate.Demonym.class).stream())
        .map(Candidate.Demonym::of)
        .filter(Candidate.State.class::isInstance)
        .map(Candidate.State.class::cast)
        .findFirst();
  }

  private boolean isLanguage(Name name) {
    Line line = lines.of(name.span());
    String before = line.lower(line.at(name.span().begin()) - 1);
    return before.equals("in") && !isFollowedByNoun(name);
  }

  private Optional<Meaning> seatOfPower(String name) {
    return candidates(name, Candidate.Metonym.class).map(Interpreter::seat);
  }

  private static Meaning seat(Candidate.Metonym metonym) {
    return metonym.organisation().isPresent()
        ? new Meaning.Organisation(metonym.organisation().get())
        : new Meaning.State(metonym.state());
  }

  private Optional<Meaning> knownOrganisation(String name) {
    return candidates(name, Candidate.Organisation.class).map(Meaning.Organisation::new);
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

  /** Names that always have an article, as towns never do: "the Dali" is a ship. */
  private Set<String> things(List<Name> names) {
    Set<String> things = new LinkedHashSet<>();
    names.stream().filter(this::hasArticle).map(Name::text).forEach(things::add);
    names.stream().filter(name -> !hasArticle(name)).map(Name::text).forEach(things::remove);
    return things;
  }

  /** True for "the NAME" where the phrase ends; what follows may be what the article is for. */
  private boolean hasArticle(Name name) {
    Line line = lines.of(name.span());
    boolean article = line.lower(line.at(name.span().begin()) - 1).equals("the");
    int next = line.at(name.span().end());
    boolean ends =
        switch (line.pos(next)) {
          case VERB, AUX, ADP -> true;
          default -> line.lower(next).equals(".") || isBeforeApposition(line, next);
        };
    return name.isOneWord() && article && ends;
  }

  /** At a comma that does not go on with another name, as a list does. */
  private static boolean isBeforeApposition(Line line, int index) {
    return line.lower(index).equals(",") && line.pos(index + 1) != PartOfSpeech.PROPN;
  }

  private boolean isFollowedByNoun(Name name) {
    Line line = lines.of(name.span());
    return switch (line.pos(line.at(name.span().end()))) {
      case NOUN, PROPN, ADJ, NUM -> true;
      default -> line.lower(line.at(name.span().end())).equals("-");
    };
  }

  private List<Span> placeSpans(List<Name> names) {
    return names.stream()
        .filter(
            name -> name.type() == NameType.LOCATION || (isOther(name) && people(name).isPresent()))
        .map(Name::span)
        .toList();
  }

  private static Map<Span, Candidate.Located> places(List<ResolvedPlace> resolved) {
    Map<Span, Candidate.Located> places = new LinkedHashMap<>();
    resolved.forEach(place -> places.put(place.span(), place.place()));
    return places;
  }
}
