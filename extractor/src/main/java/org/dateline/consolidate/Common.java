package org.dateline.consolidate;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.consolidate.Link.Basis;
import org.dateline.consolidate.StoredEvent.Report;
import org.dateline.resolve.Event.Realis;

/** What two events have in common, and whether one says what the other excludes. */
record Common(TypeFamilies families, Surroundings surroundings) {

  /**
   * Whether the two may be one: of one kind and realis, with a day that fits both, and for each
   * role and the place somebody or something that fits both. A text that tells of both tells them
   * apart.
   */
  boolean fit(StoredEvent one, StoredEvent other) {
    return families.join(one.type(), other.type())
        && told(one.realis()) == told(other.realis())
        && surroundings.fit(one.actors(), other.actors())
        && surroundings.fit(one.recipients(), other.recipients())
        && surroundings.fit(one.places(), other.places())
        && fit(one.days(), other.days())
        && stories(one).noneMatch(stories(other).collect(Collectors.toSet())::contains);
  }

  /** Who or what joins two events; empty where nothing does. */
  EnumSet<Basis> joining(StoredEvent one, StoredEvent other) {
    EnumSet<Basis> bases = EnumSet.noneOf(Basis.class);
    if (surroundings.meet(participants(one), participants(other))) {
      bases.add(Basis.PARTICIPANT);
    }
    if (surroundings.meet(one.places(), other.places())) {
      bases.add(Basis.PLACE);
    }
    if (!bases.isEmpty() && one.days().isPresent() && other.days().isPresent()) {
      bases.add(Basis.DATE);
    }
    return bases;
  }

  /** What is alleged is told as having happened, if by somebody else. */
  private static Realis told(Realis realis) {
    return realis == Realis.ALLEGED ? Realis.ACTUAL : realis;
  }

  private static boolean fit(Optional<Days> some, Optional<Days> others) {
    return some.isEmpty() || others.isEmpty() || some.get().overlaps(others.get());
  }

  private static Stream<String> stories(StoredEvent event) {
    return event.reports().stream().map(Report::story);
  }

  private static Set<String> participants(StoredEvent event) {
    return Stream.concat(event.actors().stream(), event.recipients().stream())
        .collect(Collectors.toSet());
  }
}
