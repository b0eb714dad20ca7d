package org.dateline.resolve.events;

import java.util.List;
import java.util.Optional;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Evidence;
import org.dateline.resolve.Event.Participant;
import org.dateline.resolve.Event.PlaceOfEvent;
import org.dateline.resolve.Event.Realis;
import org.dateline.resolve.Figure;
import org.dateline.resolve.TimeReference;

/** Makes an event of a trigger and what stands around it. */
final class EventFinder {

  private final ParticipantFinder participants;
  private final PlaceFinder places;
  private final DateFinder dates;
  private final ClauseRealis clauseRealis;
  private final NounRealis nounRealis;
  private final ContextFinder contexts;

  EventFinder(
      ParticipantFinder participants,
      PlaceFinder places,
      DateFinder dates,
      RealisCues cues,
      ContextFinder contexts) {
    this.participants = participants;
    this.places = places;
    this.dates = dates;
    this.clauseRealis = new ClauseRealis(cues);
    this.contexts = contexts;
    this.nounRealis = new NounRealis(cues, clauseRealis);
  }

  /**
   * The event, unless nothing in the text tells it from any other of its kind.
   *
   * @param figures that the text gives for it
   */
  Optional<Event> event(Trigger trigger, List<Figure> figures) {
    List<Participant> who = participants.participants(trigger);
    Optional<PlaceOfEvent> where = place(trigger);
    Optional<TimeReference> when = date(trigger);
    LexiconEntry entry = trigger.entry();
    boolean told = !figures.isEmpty() || standsAlone(trigger);
    if (who.isEmpty() && where.isEmpty() && when.isEmpty() && !told) {
      return Optional.empty();
    }
    return Optional.of(
        new Event(
            entry.type().type(),
            entry.type().mode(),
            realis(trigger),
            who,
            where,
            when,
            contexts.contexts(trigger),
            List.of(evidence(trigger))));
  }

  /**
   * A verb reports an event by itself where it tells a fact ("anyone who is accused" tells none); a
   * noun needs a verb that says what becomes of it.
   */
  private boolean standsAlone(Trigger trigger) {
    return switch (trigger) {
      case Trigger.OfVerb verb -> realis(trigger) == Realis.ACTUAL;
      case Trigger.OfNoun noun ->
          noun.frame().light().isPresent() || nounRealis.fromVerb(noun.frame()).isPresent();
    };
  }

  private Realis realis(Trigger trigger) {
    return switch (trigger) {
      case Trigger.OfVerb verb -> clauseRealis.of(verb.clause(), verb.frame().sentence());
      case Trigger.OfNoun noun -> nounRealis.of(noun.frame());
    };
  }

  private Optional<PlaceOfEvent> place(Trigger trigger) {
    Optional<PlaceOfEvent> after = places.of(trigger.frame(), trigger.entry().roles().places());
    return switch (trigger) {
      case Trigger.OfVerb verb -> after;
      case Trigger.OfNoun noun -> after.or(() -> places.before(noun.frame()));
    };
  }

  private Optional<TimeReference> date(Trigger trigger) {
    Frame frame = trigger.frame();
    Optional<TimeReference> beside = dates.in(frame.times(), frame.sentence());
    return switch (trigger) {
      case Trigger.OfVerb verb -> beside;
      case Trigger.OfNoun noun -> dates.in(noun.frame().noun(), frame.sentence()).or(() -> beside);
    };
  }

  private static Evidence evidence(Trigger trigger) {
    String lemma = String.join(" ", trigger.entry().words());
    return new Evidence(trigger.span(), lemma, trigger.frame().sentence().span());
  }
}
