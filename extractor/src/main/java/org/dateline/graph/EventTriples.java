package org.dateline.graph;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dateline.graph.Draft.Subject;
import org.dateline.resolve.Entity.Located;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Participant;
import org.dateline.resolve.Event.Role;
import org.dateline.resolve.SubEvent;

/** Says what events are: type, realis, who took part, where and when, and in which words. */
final class EventTriples {

  private final Draft draft;
  private final Minter minter;
  private final EntityTriples entities;
  private final MentionTriples mentions;

  private final EventKeys keys;
  private final TimeTriples times;

  EventTriples(
      Draft draft, Minter minter, EntityTriples entities, MentionTriples mentions, EventKeys keys) {
    this.draft = draft;
    this.minter = minter;
    this.entities = entities;
    this.mentions = mentions;
    this.keys = keys;
    this.times = new TimeTriples(minter, mentions, keys);
  }

  /** Describes the event under its node. */
  void describe(Event event) {
    Node node = keys.node(event);
    Subject subject =
        draft
            .about(node)
            .a(Terms.EVENT)
            .label(label(event))
            .with(Terms.EVENT_TYPE, Terms.type(event.type()))
            .with(Terms.REALIS, Terms.own(event.realis().name().toLowerCase(Locale.ROOT)));
    event.mode().ifPresent(mode -> subject.with(Terms.MODE, Terms.type(mode)));
    event.contexts().forEach(context -> subject.with(Terms.IN_CONTEXT, Terms.context(context)));
    event.participants().forEach(participant -> participate(subject, participant));
    event.place().ifPresent(place -> put(subject, place));
    event.date().ifPresent(date -> times.describe(subject, date));
    event.evidence().forEach(evidence -> mentions.ofEvent(evidence, node));
    event.evidence().stream()
        .flatMap(evidence -> evidence.reasons().realis().stream())
        .forEach(cue -> subject.with(Terms.REALIS_CUE, mentions.words(cue)));
  }

  /** Joins an event to that which it is part of. */
  void describe(SubEvent sub) {
    draft.about(keys.node(sub.part())).with(Terms.SUB_EVENT_OF, keys.node(sub.whole()));
  }

  private void put(Subject event, Event.PlaceOfEvent place) {
    Node node = entities.describe(place.place());
    event.with(Terms.HAS_PLACE, node);
    mentions.ofEntity(place.span(), node);
  }

  private void participate(Subject event, Participant participant) {
    Node actor = entities.describe(participant.actor());
    Node role = role(participant);
    event.with(role, actor).with(Terms.HAS_ACTOR, actor);
    Node words = mentions.ofEntity(participant.span(), actor);
    if (!participant.actor().mentions().contains(participant.span())) {
      event.with(Terms.PARTICIPATED, participation(event.node(), role, actor, words));
    }
  }

  /** Words that are no name of the actor ("the two sides") mean it only here. */
  private Node participation(Node event, Node role, Node actor, Node words) {
    String key = String.join("\n", event.getURI(), role.getURI(), actor.getURI());
    return draft
        .about(minter.participation(key))
        .a(Terms.PARTICIPATION)
        .with(Terms.PARTICIPANT, actor)
        .with(Terms.ROLE_TYPE, role)
        .with(Terms.EVIDENCE, words)
        .node();
  }

  private static Node role(Participant participant) {
    return switch (participant.role()) {
      case ACTOR -> Terms.ACTOR;
      case RECIPIENT -> Terms.RECIPIENT;
    };
  }

  /**
   * "Hamas: attack → Israel", made of the event's identity so that every article gives the same.
   */
  private static String label(Event event) {
    String actors = names(event, Role.ACTOR);
    String recipients = names(event, Role.RECIPIENT);
    return Stream.of(
            actors.isEmpty() ? "" : actors + ": ",
            event.evidence().getFirst().lemma(),
            recipients.isEmpty() ? "" : " → " + recipients,
            event.place().map(place -> where(place.place(), event)).orElse(""))
        .collect(Collectors.joining());
  }

  /** The place, unless it is said already: a state may be where its own act happens. */
  private static String where(Located place, Event event) {
    boolean said = event.participants().stream().anyMatch(side -> side.actor().equals(place));
    return said ? "" : " (%s)".formatted(place.label());
  }

  private static String names(Event event, Role role) {
    return event.participants().stream()
        .filter(participant -> participant.role() == role)
        .map(participant -> participant.actor().label())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
