package org.dateline.resolve.entities;

import java.util.Optional;
import org.dateline.resolve.Entity.Container;
import org.dateline.resolve.gazetteer.Candidate;
import org.dateline.resolve.gazetteer.Gazetteer;

/** Places of the tables as what holds other places or bodies, up to the state. */
record Containers(Gazetteer gazetteer) {

  /** What holds a place. */
  Optional<Container> of(Candidate.Located place) {
    return gazetteer.containerOf(place).map(this::container);
  }

  /** A place that holds something. */
  Container container(Candidate.Located place) {
    return new Container(
        place.label(),
        place.identity().key(),
        place instanceof Candidate.State,
        place.point(),
        of(place));
  }
}
