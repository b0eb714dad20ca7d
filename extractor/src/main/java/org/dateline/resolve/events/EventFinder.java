package org.dateline.resolve.events;

import java.util.List;
import java.util.Optional;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Evidence;
import org.dateline.resolve.Event.PlaceOfEvent;
import org.dateline.resolve.Event.Realis;
import org.dateline.resolve.Figure;
import org.dateline.resolve.LeftOut;
import org.dateline.resolve.Reasons;
import org.dateline.resolve.Reasons.Attached;
import org.dateline.resolve.Reasons.TakesPart;
import org.dateline.resolve.Tie;
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
    List<TakesPart> who = participants.participants(trigger);
    Optional<Attached<PlaceOfEvent>> where = place(trigger);
    Optional<Attached<TimeReference>> when = date(trigger);
    LexiconEntry entry = trigger.entry();
    boolean alone = !figures.isEmpty() || standsAlone(trigger);
    if (who.isEmpty() && where.isEmpty() && when.isEmpty() && !alone) {
      return Optional.empty();
    }
    Told told = told(trigger);
    Reasons reasons =
        new Reasons(trigger.typing(), told.cues(), who, where, when, leftOut(trigger, who, where));
    return Optional.of(
        new Event(
            entry.type().type(),
            entry.type().mode(),
            told.realis(),
            who.stream().map(TakesPart::participant).toList(),
            where.map(Attached::part),
            when.map(Attached::part),
            contexts.contexts(trigger),
            List.of(evidence(trigger, reasons))));
  }

  private List<LeftOut> leftOut(
      Trigger trigger, List<TakesPart> who, Optional<Attached<PlaceOfEvent>> where) {
    return participants.leftOut(trigger, who).stream()
        .filter(left -> where.filter(at -> at.words().contains(left.words())).isEmpty())
        .toList();
  }

  /**
   * A verb reports an event by itself where it tells a fact ("anyone who is accused" tells none); a
   * noun needs a verb that says what becomes of it.
   */
  private boolean standsAlone(Trigger trigger) {
    return switch (trigger) {
      case Trigger.OfVerb verb -> told(trigger).is(Realis.ACTUAL);
      case Trigger.OfNoun noun ->
          noun.frame().light().isPresent() || nounRealis.fromVerb(noun.frame()).isPresent();
    };
  }

  private Told told(Trigger trigger) {
    return switch (trigger) {
      case Trigger.OfVerb verb -> clauseRealis.of(verb.clause(), verb.frame().sentence());
      case Trigger.OfNoun noun -> nounRealis.of(noun.frame());
    };
  }

  private Optional<Attached<PlaceOfEvent>> place(Trigger trigger) {
    Optional<Attached<PlaceOfEvent>> after =
        places.of(trigger.frame(), trigger.entry().roles().places());
    return switch (trigger) {
      case Trigger.OfVerb verb -> after;
      case Trigger.OfNoun noun -> after.or(() -> places.before(noun.frame()));
    };
  }

  private Optional<Attached<TimeReference>> date(Trigger trigger) {
    Frame frame = trigger.frame();
    Optional<Attached<TimeReference>> beside =
        dates.in(frame.times(), frame.sentence()).map(time -> at(time, Tie.Plain.TIME_BESIDE));
    return switch (trigger) {
      case Trigger.OfVerb verb -> beside;
      case Trigger.OfNoun noun ->
          dates
              .in(noun.frame().noun(), frame.sentence())
              .map(time -> at(time, Tie.Plain.TIME_INSIDE))
              .or(() -> beside);
    };
  }

  private static Attached<TimeReference> at(TimeReference time, Tie tie) {
    return new Attached<>(time, time.span(), tie);
  }

  private static Evidence evidence(Trigger trigger, Reasons reasons) {
    String lemma = String.join(" ", trigger.entry().words());
    return new Evidence(trigger.span(), lemma, trigger.frame().sentence().span(), reasons);
  }
}
