package org.dateline.consolidate;

import java.util.Set;

/**
 * Somebody or something that takes part in events of a data set, as its graphs describe it.
 *
 * @param kind the kind of node, such as "person"
 * @param name its label
 * @param sameAs addresses of the same elsewhere (Wikidata, GeoNames)
 * @param states addresses of the states in which it holds posts or is a member
 * @param stories addresses of the stories that name it
 * @param local whether its address holds for one story only, as that of a lone surname
 */
public record StoredEntity(
    String iri,
    String kind,
    String name,
    Set<String> sameAs,
    Set<String> states,
    Set<String> stories,
    boolean local) {

  public StoredEntity {
    sameAs = Set.copyOf(sameAs);
    states = Set.copyOf(states);
    stories = Set.copyOf(stories);
  }
}
