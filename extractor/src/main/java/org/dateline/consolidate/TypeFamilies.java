package org.dateline.consolidate;

import java.util.List;
import java.util.Set;
import org.dateline.annotate.ResourceLines;

/**
 * Types of events that two reports of one event may have, because outlets see two sides of it or
 * the words for them lie close together.
 *
 * @param families each of two types or more
 */
record TypeFamilies(List<Set<String>> families) {

  TypeFamilies {
    families = List.copyOf(families);
  }

  /** Those of this jar. */
  static TypeFamilies load() {
    return new TypeFamilies(
        ResourceLines.fields(TypeFamilies.class, "families.tsv", 2).stream()
            .map(fields -> Set.of(fields[0].split(" ")))
            .toList());
  }

  /** Whether the types are the same or of one family. */
  boolean join(String type, String other) {
    return type.equals(other)
        || families.stream().anyMatch(family -> family.contains(type) && family.contains(other));
  }
}
