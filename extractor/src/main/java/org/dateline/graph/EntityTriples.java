package org.dateline.graph;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.graph.Draft.Subject;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Entity.Container;
import org.dateline.resolve.Entity.Located;
import org.dateline.resolve.Entity.Office;
import org.dateline.resolve.Entity.Organisation;
import org.dateline.resolve.Entity.OrganisationKind;
import org.dateline.resolve.Entity.Other;
import org.dateline.resolve.Entity.Person;
import org.dateline.resolve.Entity.Place;
import org.dateline.resolve.Entity.Point;
import org.dateline.resolve.Entity.State;
import org.dateline.resolve.Entity.Unnamed;
import org.dateline.resolve.Identity.Known;

/** Says what entities are: type, label, outside identifiers, posts, positions. */
final class EntityTriples {

  private final Draft draft;
  private final Minter minter;
  private final Set<Entity> described = new HashSet<>();

  EntityTriples(Draft draft, Minter minter) {
    this.draft = draft;
    this.minter = minter;
  }

  /** The entity's node, described. */
  Node describe(Entity entity) {
    Node node = minter.entity(entity);
    if (described.add(entity)) {
      Subject subject = draft.about(node).label(entity.label());
      if (entity.identity() instanceof Known known) {
        known.sameAs().forEach(iri -> subject.with(Terms.SAME_AS, NodeFactory.createURI(iri)));
      }
      switch (entity) {
        case Person person -> describePerson(subject, person);
        case Organisation organisation -> describeOrganisation(subject, organisation);
        case State state -> place(subject.a(Terms.STATE), state, Optional.of(state.point()));
        case Place place -> describePlace(subject, place);
        case Unnamed unnamed -> describeUnnamed(subject, unnamed);
        case Other other -> subject.a(Terms.THING);
      }
    }
    return node;
  }

  /** An organisation of which only the name is known, such as a publisher. */
  Node outlet(String name) {
    return draft.about(minter.outlet(name)).a(Terms.ORGANIZATION).label(name).node();
  }

  /** Whoever publishes an article that names no publisher. */
  Node unknownOutlet() {
    return draft.about(minter.unknownOutlet()).a(Terms.ORGANIZATION).label("unknown outlet").node();
  }

  private void describePerson(Subject subject, Person person) {
    subject.a(Terms.PERSON);
    person.offices().forEach(office -> subject.with(standing(office), describe(office)));
    person.sector().ifPresent(code -> subject.with(Terms.SECTOR, Terms.sector(code)));
  }

  private static Node standing(Office office) {
    return switch (office.tenure()) {
      case HELD -> Terms.HOLDS;
      case FORMER -> Terms.FORMERLY_HELD;
      case FUTURE -> Terms.WILL_HOLD;
    };
  }

  private Node describe(Office office) {
    Node node = minter.post(office);
    Subject post = draft.about(node).a(Terms.POST).label(office.title());
    office.in().ifPresent(body -> post.with(Terms.POST_IN, describe(body)));
    return node;
  }

  private void describeOrganisation(Subject subject, Organisation organisation) {
    OrganisationKind kind = organisation.standing().kind();
    subject.a(kind == OrganisationKind.ARMED_GROUP ? Terms.ARMED_GROUP : Terms.ORGANIZATION);
    narrower(kind).ifPresent(subject::a);
    organisation.sector().ifPresent(code -> subject.with(Terms.SECTOR, Terms.sector(code)));
    organisation.standing().of().ifPresent(state -> subject.with(Terms.MEMBER_OF, describe(state)));
    organisation.location().ifPresent(place -> subject.with(Terms.LOCATION, describe(place)));
  }

  /** The class of an organisation beside {@code schema:Organization}. */
  private static Optional<Node> narrower(OrganisationKind kind) {
    return switch (kind) {
      case GOVERNMENT_BODY -> Optional.of(Terms.GOVERNMENT_ORGANIZATION);
      case PARTY -> Optional.of(Terms.POLITICAL_PARTY);
      case INTERNATIONAL_ORGANISATION -> Optional.of(Terms.INTERNATIONAL_ORGANIZATION);
      case COMPANY -> Optional.of(Terms.CORPORATION);
      case MEDIA -> Optional.of(Terms.NEWS_MEDIA_ORGANIZATION);
      case SCHOOL -> Optional.of(Terms.EDUCATIONAL_ORGANIZATION);
      case CLUB -> Optional.of(Terms.SPORTS_ORGANIZATION);
      case ARMED_GROUP, ORGANISATION -> Optional.empty();
    };
  }

  private void describeUnnamed(Subject subject, Unnamed unnamed) {
    subject.a(unnamed.several() ? Terms.GROUP : Terms.PERSON);
    unnamed.of().ifPresent(body -> subject.with(Terms.MEMBER_OF, describe(body)));
    unnamed.sector().ifPresent(code -> subject.with(Terms.SECTOR, Terms.sector(code)));
  }

  private void describePlace(Subject subject, Place place) {
    place(subject.a(Terms.PLACE).a(Terms.FEATURE), place, place.point());
    contain(subject, place.container());
  }

  private void contain(Subject subject, Optional<Container> container) {
    container.ifPresent(outer -> subject.with(Terms.CONTAINED_IN_PLACE, describe(outer)));
  }

  private Node describe(Container container) {
    Node node = minter.container(container);
    contain(
        draft.about(node).a(container.state() ? Terms.STATE : Terms.PLACE).label(container.label()),
        container.within());
    return node;
  }

  private void place(Subject subject, Located place, Optional<Point> position) {
    position.ifPresent(point -> {
      Node node = minter.point(place);
      subject.with(Terms.HAS_DEFAULT_GEOMETRY, node);
      draft.about(node).a(Terms.GEOMETRY).typed(Terms.AS_WKT, wkt(point), wktLiteral());
    });
  }

  /** Well-known text in CRS84, the default of GeoSPARQL: longitude first. */
  private static String wkt(Point point) {
    return "POINT(%s %s)".formatted(plain(point.longitude()), plain(point.latitude()));
  }

  /** As the parsers know it, whether or not GeoSPARQL is on the class path. */
  private static RDFDatatype wktLiteral() {
    return TypeMapper.getInstance().getSafeTypeByName(Namespaces.GEO + "wktLiteral");
  }

  private static String plain(double degrees) {
    return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
  }
}
