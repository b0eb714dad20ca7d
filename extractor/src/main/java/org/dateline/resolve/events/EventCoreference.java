package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Participant;
import org.dateline.resolve.Event.Role;

/**
 * Merges reports of one event within an article, only where that is sure: the same type, realis and
 * word family, the same participants, and no other place or date.
 */
final class EventCoreference {

  /** The shortest beginning that two words of one family share ("meet", "meeting"). */
  private static final int SHARED_BEGINNING = 4;

  /** For each event of the list the index of the merged event it became part of. */
  record Merged(List<Event> events, List<Integer> indexes) {

    Merged {
      events = List.copyOf(events);
      indexes = List.copyOf(indexes);
    }
  }

  Merged merge(List<Event> events) {
    List<Event> merged = new ArrayList<>();
    List<Integer> indexes = new ArrayList<>();
    for (Event event : events) {
      int same = find(event, merged);
      if (same < 0) {
        indexes.add(merged.size());
        merged.add(event);
      } else {
        indexes.add(same);
        merged.set(same, joined(merged.get(same), event));
      }
    }
    return new Merged(merged, indexes);
  }

  private static int find(Event event, List<Event> merged) {
    for (int i = 0; i < merged.size(); i++) {
      if (isSame(merged.get(i), event)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSame(Event first, Event second) {
    return first.type().equals(second.type())
        && first.realis() == second.realis()
        && isFamily(lemma(first), lemma(second))
        && isCompatible(
            first.place().map(Event.PlaceOfEvent::place),
            second.place().map(Event.PlaceOfEvent::place))
        && isCompatible(first.date().flatMap(d -> d.date()), second.date().flatMap(d -> d.date()))
        && haveSameParticipants(first, second);
  }

  private static String lemma(Event event) {
    String lemma = event.evidence().getFirst().lemma();
    return lemma.substring(lemma.lastIndexOf(' ') + 1);
  }

  private static boolean isFamily(String first, String second) {
    int length = Math.min(SHARED_BEGINNING, Math.min(first.length(), second.length()));
    return first.equals(second)
        || (length == SHARED_BEGINNING && first.regionMatches(0, second, 0, length));
  }

  private static <T> boolean isCompatible(Optional<T> first, Optional<T> second) {
    return first.isEmpty() || second.isEmpty() || first.equals(second);
  }

  /** The same actors, of whom there are some, and no recipient that contradicts another. */
  private static boolean haveSameParticipants(Event first, Event second) {
    Set<Actor> all = actors(first);
    Set<Actor> recipients = in(Role.RECIPIENT, first);
    Set<Actor> others = in(Role.RECIPIENT, second);
    boolean sameRecipients = recipients.isEmpty() || others.isEmpty() || recipients.equals(others);
    return !all.isEmpty()
        && in(Role.ACTOR, first).equals(in(Role.ACTOR, second))
        && sameRecipients
        && (all.equals(actors(second)) || !in(Role.ACTOR, first).isEmpty());
  }

  private static Set<Actor> actors(Event event) {
    return event.participants().stream().map(Participant::actor).collect(Collectors.toSet());
  }

  private static Set<Actor> in(Role role, Event event) {
    return event.participants().stream()
        .filter(participant -> participant.role() == role)
        .map(Participant::actor)
        .collect(Collectors.toSet());
  }

  private static Event joined(Event first, Event second) {
    Map<Actor, Participant> participants = new LinkedHashMap<>();
    first.participants().forEach(p -> participants.put(p.actor(), p));
    second.participants().forEach(p -> participants.putIfAbsent(p.actor(), p));
    List<Event.Evidence> evidence = new ArrayList<>(first.evidence());
    evidence.addAll(second.evidence());
    return new Event(
        first.type(),
        first.mode().or(second::mode),
        first.realis(),
        List.copyOf(participants.values()),
        first.place().or(second::place),
        first.date().or(second::date),
        Stream.concat(first.contexts().stream(), second.contexts().stream())
            .distinct()
            .sorted()
            .toList(),
        evidence);
  }
}
