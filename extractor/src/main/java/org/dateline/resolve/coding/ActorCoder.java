package org.dateline.resolve.coding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.read.PublicationDate;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.Office;
import org.dateline.resolve.Identity.Known;
import org.dateline.resolve.entities.EntityResolver;
import org.dateline.resolve.gazetteer.Candidate;
import org.dateline.resolve.gazetteer.Gazetteer;
import org.dateline.resolve.sectors.Sectors;
import org.dateline.resolve.sectors.Sectors.Owner;
import org.dateline.text.Span;

/** Codes phrases for actors: who it is, of which state, of which sector. Immutable. */
public final class ActorCoder {

  private final EntityResolver resolver;
  private final Gazetteer gazetteer;
  private final Homes homes;
  private final Sectors sectors = Sectors.load();

  public ActorCoder(EntityResolver resolver, Gazetteer gazetteer) {
    this.resolver = resolver;
    this.gazetteer = gazetteer;
    this.homes = new Homes(gazetteer);
  }

  /** The sentence in which a phrase is read: one that any actor may be the subject of. */
  public static String sentence(String phrase) {
    return phrase + " said so.";
  }

  /**
   * Codes the subject of a sentence that {@link #sentence} made.
   *
   * @param end where the phrase ends in the article's text
   */
  public ActorCode code(AnnotatedArticle article, int end) {
    String text = article.article().text();
    Span whole = new Span(0, end);
    List<Entity> entities =
        resolver.resolve(article).stream()
            .filter(entity -> entity.mentions().stream().anyMatch(whole::contains))
            .toList();
    CodedPhrase phrase = CodedPhrase.of(text, end, article.sentences().getFirst(), entities);
    Optional<LocalDate> day = article.article().published().map(PublicationDate::day);
    return phrase
        .named(phrase.head())
        .flatMap(entity -> named(entity).map(code -> withHome(code, entity, day, phrase)))
        .orElseGet(() -> described(phrase, whole.in(text)));
  }

  /** The state of somebody known, where the phrase tells none. */
  private ActorCode withHome(
      ActorCode code, Entity entity, Optional<LocalDate> day, CodedPhrase phrase) {
    Optional<String> home =
        switch (entity) {
          case Entity.Person person -> home(person, day).or(() -> place(phrase));
          case Entity.Organisation body when body.identity() instanceof Known -> Optional.empty();
          case Entity.Organisation body ->
              homes.ofBody(body.label()).map(Candidate.State::iso3).or(() -> place(phrase));
          case Entity.State state -> Optional.empty();
          case Entity.Place place -> Optional.empty();
          case Entity.Unnamed people -> Optional.empty();
          case Entity.Other thing -> Optional.empty();
        };
    return code.country().isPresent() ? code : code.in(home);
  }

  /** The state of the one place that a phrase names beside somebody. */
  private Optional<String> place(CodedPhrase phrase) {
    List<String> states =
        phrase.entities().stream()
            .filter(Entity.Place.class::isInstance)
            .flatMap(place -> country(place).stream())
            .distinct()
            .toList();
    return states.size() == 1 ? Optional.of(states.getFirst()) : Optional.empty();
  }

  /**
   * Where a name of one word may be a person's, it is that of a town only where no one is known.
   */
  private Optional<String> home(Entity.Person person, Optional<LocalDate> day) {
    boolean oneWord = person.label().indexOf(' ') < 0 && person.offices().isEmpty();
    return homes
        .ofPerson(person.label(), day)
        .or(() -> oneWord ? homes.ofTown(person.label()) : Optional.empty())
        .map(Candidate.State::iso3);
  }

  /** Nothing where the name only describes somebody ("Muslim leaders"). */
  private Optional<ActorCode> named(Entity entity) {
    return switch (entity) {
      case Entity.Person person -> Optional.of(code(person, person.sector(), posts(person)));
      case Entity.Organisation body -> Optional.of(code(body, body.sector(), List.of()));
      case Entity.State state -> Optional.of(code(state, state.sector(), List.of()));
      case Entity.Place place -> Optional.of(code(place, Optional.empty(), List.of()));
      case Entity.Unnamed people -> Optional.empty();
      case Entity.Other thing -> Optional.empty();
    };
  }

  private ActorCode code(Entity entity, Optional<String> sector, List<String> posts) {
    return new ActorCode(entity.label(), entity.kind(), country(entity), sector, posts);
  }

  private static List<String> posts(Entity.Person person) {
    return person.offices().stream().map(Office::title).toList();
  }

  private ActorCode described(CodedPhrase phrase, String words) {
    int head = phrase.head();
    Optional<Actor> owner =
        phrase.entities().stream()
            .flatMap(ActorCoder::body)
            .min(Comparator.comparing(Entity.State.class::isInstance));
    Optional<String> sector =
        sectors.of(
            phrase.terms(0, head + 1), phrase.terms(head + 1, phrase.size()), Owner.of(owner));
    Optional<String> country =
        phrase.entities().stream().flatMap(entity -> country(entity).stream()).findFirst();
    String kind = sector.isEmpty() ? "thing" : phrase.isSeveral(head) ? "group" : "person";
    return new ActorCode(words, kind, country, sector, List.of());
  }

  private static Stream<Actor> body(Entity entity) {
    return entity instanceof Entity.State || entity instanceof Entity.Organisation
        ? Stream.of((Actor) entity)
        : Stream.empty();
  }

  /** The state of an actor or place. */
  private Optional<String> country(Entity entity) {
    return switch (entity) {
      case Entity.State state -> iso3(state);
      case Entity.Organisation body -> body.standing().of().flatMap(this::iso3);
      case Entity.Person person ->
          person.offices().stream()
              .flatMap(office -> office.in().stream())
              .flatMap(body -> country(body).stream())
              .findFirst();
      case Entity.Unnamed people -> people.of().flatMap(this::country);
      case Entity.Place place ->
          located(place).flatMap(gazetteer::state).map(Candidate.State::iso3);
      case Entity.Other other -> Optional.empty();
    };
  }

  private Optional<String> iso3(Entity.State state) {
    return state.identity() instanceof Known known
        ? gazetteer.state(known.key().toUpperCase(Locale.ROOT)).map(Candidate.State::iso3)
        : Optional.empty();
  }

  /** The one state that a place of the tables lies in. */
  private Optional<String> located(Entity.Place place) {
    return gazetteer.lookUp(place.label()).stream()
        .filter(Candidate.Located.class::isInstance)
        .map(Candidate.Located.class::cast)
        .filter(found -> found.identity().equals(place.identity()) && found.states().size() == 1)
        .map(found -> found.states().getFirst())
        .findFirst();
  }
}
