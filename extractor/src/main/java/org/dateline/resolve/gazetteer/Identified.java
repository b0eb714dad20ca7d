package org.dateline.resolve.gazetteer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.resolve.Identity.Known;
import org.dateline.resolve.gazetteer.Candidate.Located;
import org.dateline.resolve.gazetteer.Candidate.Organisation;

/** What our tables know by the identifiers of Wikidata and GeoNames; read when first asked. */
final class Identified {

  private final Names<Candidate> names;
  private final Towns towns;
  private final Map<String, Candidate> byIri = new HashMap<>();

  Identified(Names<Candidate> names, Towns towns) {
    this.names = names;
    this.towns = towns;
  }

  Optional<Candidate> find(Known identity) {
    if (byIri.isEmpty()) {
      towns.all().forEach(town -> enter(town.identity(), town));
      names.all().forEach(this::enter);
    }
    return identity.sameAs().stream()
        .flatMap(iri -> Optional.ofNullable(byIri.get(iri)).stream())
        .findFirst();
  }

  private void enter(Candidate candidate) {
    if (candidate instanceof Located place) {
      enter(place.identity(), place);
    } else if (candidate instanceof Organisation organisation) {
      enter(organisation.identity(), organisation);
    }
  }

  private void enter(Known identity, Candidate candidate) {
    identity.sameAs().forEach(iri -> byIri.put(iri, candidate));
  }
}
