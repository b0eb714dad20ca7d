package org.dateline.resolve.entities;

import java.util.Optional;
import java.util.Set;
import org.dateline.resolve.Entity.OrganisationKind;
import org.dateline.resolve.gazetteer.Candidate.Located;
import org.dateline.resolve.places.Surroundings;
import org.dateline.resolve.sectors.BodyNames;

/** Where the unknown places of an article lie and its bodies are at home. */
record Homes(BodyNames bodies, Surroundings surroundings) {

  /** "Delhi High Court", "University of Alberta", but not "Austin Motors". */
  private static final Set<OrganisationKind> NAMED_AFTER_HOME =
      Set.of(OrganisationKind.GOVERNMENT_BODY, OrganisationKind.SCHOOL, OrganisationKind.CLUB);

  /** The smallest known place that holds one that no table knows. */
  Optional<Located> around(Name place) {
    return surroundings.of(place.span(), isNamedAfterHome(place.text()));
  }

  /** The place that the name of a body says it is at home in. */
  Optional<Located> of(String body) {
    return isNamedAfterHome(body) ? surroundings.home(body) : Optional.empty();
  }

  private boolean isNamedAfterHome(String name) {
    return bodies.of(name).map(BodyNames.Body::kind).filter(NAMED_AFTER_HOME::contains).isPresent();
  }
}
