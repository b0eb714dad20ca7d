package org.dateline.resolve.entities;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.Membership;
import org.dateline.resolve.Entity.Office;
import org.dateline.resolve.Identity;
import org.dateline.resolve.gazetteer.Candidate;
import org.dateline.resolve.gazetteer.Gazetteer;
import org.dateline.resolve.sectors.Sectors;
import org.dateline.resolve.sectors.Sectors.Owner;
import org.dateline.resolve.sectors.Sectors.Term;
import org.dateline.text.Span;

/** Makes the entities of one article from what its names mean. */
final class EntityBuilder {

  private static final String CIVILIANS = "CVL";

  private final Gazetteer gazetteer;
  private final Map<Meaning, List<Name>> mentions;
  private final Bodies bodies;
  private final Containers containers;
  private final Sectors sectors;

  EntityBuilder(
      Gazetteer gazetteer, Map<Meaning, List<Name>> mentions, Bodies bodies, Sectors sectors) {
    this.gazetteer = gazetteer;
    this.sectors = sectors;
    this.mentions = mentions;
    this.bodies = bodies;
    this.containers = new Containers(gazetteer);
  }

  /**
   * @param offices of the persons
   */
  List<Entity> build(Map<Meaning, List<Office>> offices) {
    return mentions.keySet().stream()
        .map(meaning -> entity(meaning, offices.getOrDefault(meaning, List.of())))
        .toList();
  }

  private Entity entity(Meaning meaning, List<Office> offices) {
    List<Span> spans = mentions.getOrDefault(meaning, List.of()).stream().map(Name::span).toList();
    return switch (meaning) {
      case Meaning.Person person ->
          new Entity.Person(person.name(), identity(person), offices, spans);
      case Meaning.State(Candidate.State state) -> bodies.state(state);
      case Meaning.Place(Candidate.Located place) ->
          new Entity.Place(
              place.label(),
              place.identity(),
              Optional.of(place.point()),
              containers.of(place),
              spans);
      case Meaning.NamedPlace place ->
          new Entity.Place(
              place.name(),
              identity(place),
              Optional.empty(),
              place.within().map(containers::container),
              spans);
      case Meaning.Organisation organisation -> bodies.organisation(organisation);
      case Meaning.NamedOrganisation organisation -> bodies.organisation(organisation);
      case Meaning.People people ->
          new Entity.Unnamed(
              people.name(),
              identity(people),
              people.several(),
              new Membership(
                  people.of().<Actor>map(bodies::state), Optional.of(sector(people.name()))),
              spans);
      case Meaning.Thing thing ->
          new Entity.Other(thing.name(), new Identity.Named(thing.name()), spans);
    };
  }

  /** "Muslims" are of a religion, "Kurds" are civilians. */
  private String sector(String people) {
    List<Term> words =
        Stream.of(people.toLowerCase(Locale.ROOT).split(" ", -1))
            .map(word -> new Term(word, word))
            .toList();
    return sectors.of(words, new Owner.Nobody()).orElse(CIVILIANS);
  }

  private Identity identity(Meaning.Person person) {
    return gazetteer
        .person(person.name())
        .<Identity>map(known -> known)
        .orElseGet(() ->
            person.full() ? new Identity.Named(person.name()) : new Identity.Local(person.name()));
  }

  /** "Kurds" are one people everywhere, "Americans" some of them in each article. */
  private static Identity identity(Meaning.People people) {
    return people.several() && people.of().isEmpty()
        ? new Identity.Named(people.name())
        : new Identity.Local(people.name());
  }

  private static Identity identity(Meaning.NamedPlace place) {
    return place.ambiguous() ? new Identity.Local(place.name()) : new Identity.Named(place.name());
  }
}
