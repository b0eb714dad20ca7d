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

  /**
   * A place that no table knows, or one of several that the text does not tell apart.
   *
   * @param within the smallest known place that it lies in
   */
  record NamedPlace(String name, boolean ambiguous, Optional<Candidate.Located> within)
      implements Meaning {}

  record Organisation(Candidate.Organisation organisation) implements Meaning {}

  /**
   * An organisation that no table knows.
   *
   * @param of the state it belongs to, where the text says so
   * @param generic whether bodies of many states have the name ("Defence Ministry")
   * @param location the place that its name says it is at home in
   */
  record NamedOrganisation(
      String name,
      Optional<Candidate.State> of,
      boolean generic,
      Optional<Candidate.Located> location)
      implements Meaning {}

  /**
   * A people, a part of one, or one of them: "Kurds", "young Algerians", "an Israeli".
   *
   * @param of the state they belong to
   */
  record People(String name, Optional<Candidate.State> of, boolean several) implements Meaning {}

  record Thing(String name) implements Meaning {}
}
