package org.dateline.resolve.entities;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.OrganisationKind;
import org.dateline.resolve.Entity.Standing;
import org.dateline.resolve.Identity;
import org.dateline.resolve.gazetteer.Candidate;
import org.dateline.resolve.gazetteer.Gazetteer;
import org.dateline.resolve.sectors.BodyNames;
import org.dateline.text.Span;

/** The states and organisations of one article, which persons and others may belong to. */
final class Bodies {

  private final Gazetteer gazetteer;
  private final BodyNames names;
  private final Containers containers;
  private final Map<Meaning, List<Name>> mentions;

  Bodies(Gazetteer gazetteer, BodyNames names, Map<Meaning, List<Name>> mentions) {
    this.gazetteer = gazetteer;
    this.names = names;
    this.containers = new Containers(gazetteer);
    this.mentions = mentions;
  }

  /** The state or organisation that is meant, if that is what is meant. */
  Optional<Actor> of(Meaning meaning) {
    return switch (meaning) {
      case Meaning.State(Candidate.State state) -> Optional.of(state(state));
      case Meaning.Organisation known -> Optional.of(organisation(known));
      case Meaning.NamedOrganisation named -> Optional.of(organisation(named));
      case Meaning.Person person -> Optional.empty();
      case Meaning.Place place -> Optional.empty();
      case Meaning.NamedPlace place -> Optional.empty();
      case Meaning.People people -> Optional.empty();
      case Meaning.Thing thing -> Optional.empty();
    };
  }

  Entity.State state(Candidate.State state) {
    return new Entity.State(
        state.label(), state.identity(), state.point(), spans(new Meaning.State(state)));
  }

  Entity.Organisation organisation(Meaning.Organisation meaning) {
    Candidate.Organisation organisation = meaning.organisation();
    Standing standing =
        new Standing(
            kind(organisation.kind()),
            sector(organisation),
            home(organisation).flatMap(gazetteer::state).map(this::state));
    return new Entity.Organisation(
        organisation.label(),
        organisation.identity(),
        standing,
        organisation.home().map(containers::container),
        spans(meaning));
  }

  Entity.Organisation organisation(Meaning.NamedOrganisation meaning) {
    Optional<BodyNames.Body> body = names.of(meaning.name());
    Standing standing =
        new Standing(
            body.map(BodyNames.Body::kind).orElse(OrganisationKind.ORGANISATION),
            body.flatMap(BodyNames.Body::sector),
            meaning.of().map(this::state));
    String label = label(meaning);
    Identity identity =
        meaning.generic() && meaning.of().isEmpty()
            ? new Identity.Local(label)
            : new Identity.Named(label);
    return new Entity.Organisation(
        label, identity, standing, meaning.location().map(containers::container), spans(meaning));
  }

  /** "Defence Ministry of Chile". */
  private static String label(Meaning.NamedOrganisation meaning) {
    return meaning.generic()
        ? meaning.of().map(state -> meaning.name() + " of " + state.label()).orElse(meaning.name())
        : meaning.name();
  }

  private List<Span> spans(Meaning meaning) {
    return mentions.getOrDefault(meaning, List.of()).stream().map(Name::span).toList();
  }

  /**
   * The state it belongs to; armed groups, which belong to none, count to that in which they sit.
   */
  private static Optional<String> home(Candidate.Organisation organisation) {
    return organisation
        .state()
        .or(() ->
            organisation.kind() == Candidate.Organisation.Kind.ARMED_GROUP
                ? organisation.seat()
                : Optional.empty());
  }

  private static Optional<String> sector(Candidate.Organisation organisation) {
    return organisation
        .sector()
        .or(() ->
            organisation.kind() == Candidate.Organisation.Kind.INTERNATIONAL_ORGANISATION
                ? Optional.of("IGO")
                : Optional.empty());
  }

  private static OrganisationKind kind(Candidate.Organisation.Kind kind) {
    return switch (kind) {
      case INTERNATIONAL_ORGANISATION -> OrganisationKind.INTERNATIONAL_ORGANISATION;
      case GOVERNMENT_BODY -> OrganisationKind.GOVERNMENT_BODY;
      case PARTY -> OrganisationKind.PARTY;
      case ARMED_GROUP -> OrganisationKind.ARMED_GROUP;
      case MEDIA -> OrganisationKind.MEDIA;
      case COMPANY -> OrganisationKind.COMPANY;
      case SCHOOL -> OrganisationKind.SCHOOL;
      case ORGANISATION -> OrganisationKind.ORGANISATION;
    };
  }
}
