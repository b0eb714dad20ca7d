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
import org.dateline.resolve.Entity.Located;
import org.dateline.resolve.Entity.State;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Participant;
import org.dateline.resolve.Event.Realis;
import org.dateline.resolve.Event.Role;
import org.dateline.resolve.TimeReference;
import org.dateline.resolve.coreference.Clusters;
import org.dateline.resolve.coreference.Odds;
import org.dateline.resolve.coreference.Telling;
import org.dateline.resolve.coreference.Tellings;

/**
 * Merges reports of one event within an article: of one type, of one realis or some planned and
 * some possible, and with no other participant, place or date. They are one event where a noun
 * leads back to it ("the talks"), where words of one family tell of the same participants ("met",
 * "the meeting"), where the sides that talk are the same, where what lies ahead is in one place, or
 * where the words are so alike to the language model that they probably are.
 */
final class EventCoreference {

  /** The mean probability from which a merge, which nobody can take back, is right. */
  private static final double SURE = 0.6;

  private final Odds odds;
  private final Tellings tellings;

  EventCoreference(Odds odds, Tellings tellings) {
    this.odds = odds;
    this.tellings = tellings;
  }

  /** For each event of the list the index of the merged event it became part of. */
  record Merged(List<Event> events, List<Integer> indexes) {

    Merged {
      events = List.copyOf(events);
      indexes = List.copyOf(indexes);
    }
  }

  /**
   * Merges the events.
   *
   * @param again by number of an event that of the one before which its words lead back to
   */
  Merged merge(List<Event> events, Map<Integer, Integer> again) {
    List<Optional<Telling>> told = events.stream().map(this::telling).toList();
    List<Clusters.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      for (int j = i + 1; j < events.size(); j++) {
        double words = odds.probability(told.get(i), told.get(j));
        boolean same = again.containsKey(j) && again.get(j) == i;
        double probability = same ? 1 : probability(events.get(i), events.get(j), words);
        pairs.add(new Clusters.Pair(i, j, probability));
      }
    }
    List<List<Integer>> groups = Clusters.of(events.size(), pairs, SURE);
    Integer[] indexes = new Integer[events.size()];
    for (int group = 0; group < groups.size(); group++) {
      for (int event : groups.get(group)) {
        indexes[event] = group;
      }
    }
    return new Merged(
        groups.stream().map(group -> joined(group, events)).toList(), List.of(indexes));
  }

  private static Event joined(List<Integer> group, List<Event> events) {
    return group.stream().map(events::get).reduce(EventCoreference::joined).orElseThrow();
  }

  private Optional<Telling> telling(Event event) {
    return tellings.of(event.evidence().getFirst().trigger(), lemma(event));
  }

  private static double probability(Event first, Event second, double words) {
    if (!fit(first, second)) {
      return Clusters.NEVER;
    }
    boolean sure =
        (isFamily(lemma(first), lemma(second)) && haveSameParticipants(first, second))
            || areOfOneRound(first, second)
            || areAheadInOnePlace(first, second);
    return sure ? 1 : words;
  }

  /** Whether neither says what the other excludes. */
  private static boolean fit(Event first, Event second) {
    return first.type().equals(second.type())
        && (first.realis() == second.realis() || (isAhead(first) && isAhead(second)))
        && isCompatible(
            first.place().map(Event.PlaceOfEvent::place),
            second.place().map(Event.PlaceOfEvent::place))
        && isCompatible(
            written(first).flatMap(d -> d.date()), written(second).flatMap(d -> d.date()))
        && isCompatible(in(Role.ACTOR, first), in(Role.ACTOR, second))
        && isCompatible(in(Role.RECIPIENT, first), in(Role.RECIPIENT, second));
  }

  /** What is planned to some is a possibility to others. */
  private static boolean isAhead(Event event) {
    return event.realis() == Realis.PLANNED || event.realis() == Realis.HYPOTHETICAL;
  }

  /** "talks between Norway and Sweden", "the officials met": all sides are the same. */
  private static boolean areOfOneRound(Event first, Event second) {
    Set<Actor> sides = in(Role.ACTOR, first);
    return sides.size() > 1 && sides.equals(actors(first)) && sides.equals(actors(second));
  }

  /** "the potential operation in the city", "an incursion into the city": places, not states. */
  private static boolean areAheadInOnePlace(Event first, Event second) {
    Optional<Located> place = first.place().map(Event.PlaceOfEvent::place);
    return isAhead(first)
        && isAhead(second)
        && place.filter(where -> !(where instanceof State)).isPresent()
        && place.equals(second.place().map(Event.PlaceOfEvent::place));
  }

  /** One is silent, or names some of those whom the other names. */
  private static boolean isCompatible(Set<Actor> some, Set<Actor> others) {
    return some.containsAll(others) || others.containsAll(some);
  }

  private static String lemma(Event event) {
    String lemma = event.evidence().getFirst().lemma();
    return lemma.substring(lemma.lastIndexOf(' ') + 1);
  }

  private static boolean isFamily(String first, String second) {
    return first.equals(second) || Odds.isFamily(first, second);
  }

  private static <T> boolean isCompatible(Optional<T> first, Optional<T> second) {
    return first.isEmpty() || second.isEmpty() || first.equals(second);
  }

  /** The date that the words give, whatever the tense of the verb. */
  private static Optional<TimeReference> written(Event event) {
    return event.date().filter(date -> !date.isPresent());
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
        first.realis() == second.realis() ? first.realis() : Realis.PLANNED,
        List.copyOf(participants.values()),
        first.place().or(second::place),
        written(first).or(() -> written(second)).or(first::date).or(second::date),
        Stream.concat(first.contexts().stream(), second.contexts().stream())
            .distinct()
            .sorted()
            .toList(),
        evidence);
  }
}
