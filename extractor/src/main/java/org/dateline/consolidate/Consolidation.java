package org.dateline.consolidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.consolidate.Candidates.Pair;
import org.dateline.consolidate.Link.Kind;
import org.dateline.consolidate.StoredEvent.Report;
import org.dateline.resolve.coreference.Odds;
import org.dateline.resolve.coreference.Setting;

/**
 * The judgement of a whole data set: first which entities are one, then which events, by who takes
 * part in them and the words that tell of them, and last whom the events' surnames mean.
 */
public final class Consolidation {

  /** Links are judgements that may be taken back: more probable than not will do. */
  private static final Groups.Measure KNIT = new Groups.Measure(0, 0.5);

  private final List<StoredEvent> events;
  private final List<StoredEntity> entities;
  private final Common common;
  private final List<Link> entityLinks;
  private final List<Pair> candidates;

  /**
   * @param places for each place what it lies in
   */
  public Consolidation(
      List<StoredEvent> events, List<StoredEntity> entities, Map<String, List<String>> places) {
    this.events = List.copyOf(events);
    this.entities = List.copyOf(entities);
    this.entityLinks = new EntityLinks(entities).links();
    Surroundings surroundings = Surroundings.of(entities, entityLinks, places);
    this.common = new Common(TypeFamilies.load(), surroundings);
    this.candidates = new Candidates(common).pairs(events);
  }

  /** The reports whose words are to be compared, in order. */
  public Set<Report> compared() {
    return candidates.stream()
        .flatMap(pair -> Stream.of(pair.one(), pair.other()))
        .distinct()
        .flatMap(event -> EventLinks.compared(event).stream())
        .sorted()
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * The groups of entities and of events.
   *
   * @param settings of the reports compared, as far as they could be read
   */
  public List<Group> groups(Map<Report, Setting> settings) {
    Map<String, StoredEvent> byIri = new HashMap<>();
    events.forEach(event -> byIri.put(event.iri(), event));
    Groups<StoredEvent> eventGroups =
        new Groups<>(Kind.EVENT, byIri, (one, other) -> !common.fit(one, other), KNIT);
    List<Group> sameEvents =
        eventGroups.of(new EventLinks(Odds.across(), settings).links(candidates));
    List<Link> links = new ArrayList<>(entityLinks);
    links.addAll(new Surnames(entities, byIri).links(sameEvents));
    List<Group> groups = new ArrayList<>(new EntityLinks(entities).groups(links));
    groups.addAll(sameEvents);
    return groups;
  }
}
