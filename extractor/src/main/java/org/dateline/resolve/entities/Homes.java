package org.dateline.resolve.entities;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.resolve.Entity.OrganisationKind;
import org.dateline.resolve.gazetteer.Candidate.Located;
import org.dateline.resolve.places.Surroundings;
import org.dateline.resolve.sectors.BodyNames;

/** Where the unknown places of an article lie and its bodies are at home. */
record Homes(BodyNames bodies, Set<String> venues, Surroundings surroundings) {

  /** "Delhi High Court", "University of Alberta", but not "Austin Motors". */
  private static final Set<OrganisationKind> NAMED_AFTER_HOME =
      Set.of(OrganisationKind.GOVERNMENT_BODY, OrganisationKind.SCHOOL, OrganisationKind.CLUB);

  /** "BC", "T&T": more often a land or a body than a place in town. */
  private static final Pattern SHORT_FORM = Pattern.compile("[\\p{Lu}&.]{2,5}");

  /**
   * The smallest known place that holds one that no table knows: that beside it, else that of its
   * name, else the town that the article is about; in news of other states too, that holds for
   * streets and buildings only.
   */
  Optional<Located> around(Name place) {
    return surroundings
        .beside(place.span())
        .or(() -> of(place.text()))
        .or(() -> surroundings.within(place.text()))
        .or(() -> ofArticle(place.text()));
  }

  private Optional<Located> ofArticle(String name) {
    if (SHORT_FORM.matcher(name).matches()) {
      return Optional.empty();
    }
    return isVenue(name) ? surroundings.town() : surroundings.townOfLocalNews();
  }

  /** The place that the name of a body says it is at home in. */
  Optional<Located> of(String body) {
    return isNamedAfterHome(body) ? surroundings.home(body) : Optional.empty();
  }

  private boolean isVenue(String name) {
    return venues.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  private boolean isNamedAfterHome(String name) {
    return bodies.of(name).map(BodyNames.Body::kind).filter(NAMED_AFTER_HOME::contains).isPresent();
  }
}
