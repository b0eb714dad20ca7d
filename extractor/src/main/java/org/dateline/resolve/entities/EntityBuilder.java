package org.dateline.resolve.entities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.Container;
import org.dateline.resolve.Entity.Office;
import org.dateline.resolve.Entity.OrganisationKind;
import org.dateline.resolve.Identity;
import org.dateline.resolve.gazetteer.Candidate;
import org.dateline.resolve.gazetteer.Gazetteer;
import org.dateline.text.Span;

/** Makes the entities of one article from what its names mean. */
final class EntityBuilder {

  private final Gazetteer gazetteer;
  private final Map<Meaning, List<Name>> mentions;
  private final Map<Name, Meaning> meanings = new LinkedHashMap<>();
  private final Map<Meaning, Actor> bodies = new LinkedHashMap<>();

  EntityBuilder(Gazetteer gazetteer, Map<Meaning, List<Name>> mentions) {
    this.gazetteer = gazetteer;
    this.mentions = mentions;
    mentions.forEach((meaning, names) -> names.forEach(name -> meanings.put(name, meaning)));
  }

  List<Entity> build(PostFinder posts, Lines lines) {
    Map<Meaning, List<Post>> held = posts(posts, lines);
    mentions.keySet().forEach(this::addBody);
    List<Entity> entities = new ArrayList<>();
    mentions.forEach((meaning, names) -> entities.add(entity(meaning, held)));
    return List.copyOf(entities);
  }

  private void addBody(Meaning meaning) {
    if (entity(meaning, Map.of()) instanceof Actor actor && !(actor instanceof Entity.Person)) {
      bodies.put(meaning, actor);
    }
  }

  private Map<Meaning, List<Post>> posts(PostFinder finder, Lines lines) {
    Map<Meaning, List<Post>> posts = new LinkedHashMap<>();
    mentions.forEach((meaning, names) -> {
      if (meaning instanceof Meaning.Person) {
        List<Post> held = new ArrayList<>();
        names.forEach(name -> held.addAll(finder.of(name, lines.of(name.span()))));
        posts.put(meaning, List.copyOf(held));
      }
    });
    return posts;
  }

  private Entity entity(Meaning meaning, Map<Meaning, List<Post>> posts) {
    List<Span> spans = mentions.getOrDefault(meaning, List.of()).stream().map(Name::span).toList();
    return switch (meaning) {
      case Meaning.Person person ->
          new Entity.Person(person.name(), identity(person), offices(person, posts), spans);
      case Meaning.State(Candidate.State state) -> state(state);
      case Meaning.Place(Candidate.Located place) ->
          new Entity.Place(
              place.label(), place.identity(), Optional.of(place.point()), container(place), spans);
      case Meaning.NamedPlace place ->
          new Entity.Place(
              place.name(), identity(place), Optional.empty(), Optional.empty(), spans);
      case Meaning.Organisation(Candidate.Organisation organisation) ->
          new Entity.Organisation(
              organisation.label(),
              organisation.identity(),
              kind(organisation),
              organisation.sector(),
              spans);
      case Meaning.NamedOrganisation organisation ->
          new Entity.Organisation(
              organisation.name(),
              new Identity.Named(organisation.name()),
              OrganisationKind.ORGANISATION,
              Optional.empty(),
              spans);
      case Meaning.People people ->
          new Entity.Unnamed(
              people.name(),
              new Identity.Named(people.name()),
              true,
              people.of().map(this::state),
              spans);
      case Meaning.Thing thing ->
          new Entity.Other(thing.name(), new Identity.Named(thing.name()), spans);
    };
  }

  private Entity.State state(Candidate.State state) {
    List<Name> names = mentions.getOrDefault(new Meaning.State(state), List.of());
    return new Entity.State(
        state.label(), state.identity(), state.point(), names.stream().map(Name::span).toList());
  }

  private static Identity identity(Meaning.Person person) {
    return person.full() ? new Identity.Named(person.name()) : new Identity.Local(person.name());
  }

  private static Identity identity(Meaning.NamedPlace place) {
    return place.ambiguous() ? new Identity.Local(place.name()) : new Identity.Named(place.name());
  }

  private static OrganisationKind kind(Candidate.Organisation organisation) {
    return organisation.kind() == Candidate.Organisation.Kind.ARMED_GROUP
        ? OrganisationKind.ARMED_GROUP
        : OrganisationKind.ORGANISATION;
  }

  private Optional<Container> container(Candidate.Located place) {
    return gazetteer
        .containerOf(place)
        .map(whole ->
            new Container(whole.label(), whole.identity().key(), whole instanceof Candidate.State));
  }

  /** The posts of a person; of those with one title the one whose owner is known. */
  private List<Office> offices(Meaning.Person person, Map<Meaning, List<Post>> posts) {
    Set<Office> offices = new LinkedHashSet<>();
    for (Post post : posts.getOrDefault(person, List.of())) {
      offices.add(new Office(post.title(), post.owner().flatMap(name -> owner(name, posts))));
    }
    return offices.stream()
        .filter(office -> office.in().isPresent() || isOnly(office, offices))
        .toList();
  }

  private static boolean isOnly(Office office, Set<Office> offices) {
    return offices.stream()
        .noneMatch(other -> !other.equals(office) && other.title().equals(office.title()));
  }

  /** A state or organisation; for a person ("Biden's adviser") the state of his or her post. */
  private Optional<Actor> owner(Name name, Map<Meaning, List<Post>> posts) {
    Meaning meaning = meanings.get(name);
    if (meaning == null) {
      return Optional.empty();
    }
    return meaning instanceof Meaning.Person
        ? posts.getOrDefault(meaning, List.of()).stream()
            .flatMap(post -> post.owner().stream())
            .map(meanings::get)
            .filter(Meaning.State.class::isInstance)
            .findFirst()
            .map(bodies::get)
        : Optional.ofNullable(bodies.get(meaning));
  }
}
