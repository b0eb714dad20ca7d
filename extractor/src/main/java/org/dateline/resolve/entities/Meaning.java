package org.dateline.resolve.entities;

import java.util.Optional;
import org.dateline.resolve.gazetteer.Candidate;

/** What a name means: equal for all names of one entity of an article. */
sealed interface Meaning {

  /**
   * A human being.
   *
   * @param full whether the article gives more than a surname
   */
  record Person(String name, boolean full) implements Meaning {}

  record State(Candidate.State state) implements Meaning {}

  record Place(Candidate.Located place) implements Meaning {}

  /** A place that no table knows, or one of several that the text does not tell apart. */
  record NamedPlace(String name, boolean ambiguous) implements Meaning {}

  record Organisation(Candidate.Organisation organisation) implements Meaning {}

  record NamedOrganisation(String name) implements Meaning {}

  /**
   * A people or a part of one: "Kurds", "young Algerians".
   *
   * @param of the state they belong to
   */
  record People(String name, Optional<Candidate.State> of) implements Meaning {}

  record Thing(String name) implements Meaning {}
}
