package org.dateline.resolve.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.Unnamed;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Evidence;
import org.dateline.resolve.Event.Participant;
import org.dateline.resolve.Event.PlaceOfEvent;
import org.dateline.resolve.Event.Realis;
import org.dateline.resolve.Figure;
import org.dateline.resolve.LeftOut;
import org.dateline.resolve.Reasons;
import org.dateline.resolve.Reasons.Attached;
import org.dateline.resolve.Reasons.TakesPart;
import org.dateline.resolve.Reference;
import org.dateline.resolve.Tie;
import org.dateline.resolve.TimeReference;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.VerbGroup.Tense;

/** Makes an event of a trigger and what stands around it. */
final class EventFinder {

  private final ParticipantFinder participants;
  private final PlaceFinder places;
  private final DateFinder dates;
  private final ClauseRealis clauseRealis;
  private final NounRealis nounRealis;
  private final ContextFinder contexts;
  private final Belief belief;

  EventFinder(
      ParticipantFinder participants,
      PlaceFinder places,
      DateFinder dates,
      ClauseRealis clauseRealis,
      NounRealis nounRealis,
      ContextFinder contexts,
      Belief belief) {
    this.participants = participants;
    this.places = places;
    this.dates = dates;
    this.clauseRealis = clauseRealis;
    this.nounRealis = nounRealis;
    this.contexts = contexts;
    this.belief = belief;
  }

  /** What stands beside a trigger. */
  private record Beside(
      List<TakesPart> who,
      Optional<Attached<PlaceOfEvent>> where,
      Optional<Attached<TimeReference>> when) {

    private boolean isNothing() {
      return who.isEmpty()
          && where.isEmpty()
          && when.filter(at -> !at.part().isPresent()).isEmpty();
    }

    private Beside with(List<TakesPart> others) {
      Map<Actor, TakesPart> all = new LinkedHashMap<>();
      who.forEach(one -> all.put(one.participant().actor(), one));
      others.forEach(one -> all.putIfAbsent(one.participant().actor(), one));
      return new Beside(List.copyOf(all.values()), where, when);
    }
  }

  /**
   * An event as one trigger tells it.
   *
   * @param again whether it is the one that the trigger leads back to
   */
  record Found(Event event, boolean again) {}

  /**
   * The event, unless nothing in the text tells it from any other of its kind.
   *
   * @param figures that the text gives for it
   * @param before the event that the trigger leads back to
   */
  Optional<Found> event(Trigger trigger, List<Figure> figures, Optional<Event> before) {
    Optional<Attached<TimeReference>> date = dates.of(trigger.frame());
    Told own = told(trigger, date);
    Beside beside =
        new Beside(
            taking(trigger),
            place(trigger),
            date.filter(given -> own.is(Realis.ACTUAL) || !given.part().isPresent()));
    Optional<Event> known =
        before.filter(event -> beside.isNothing() || joins(beside, event, trigger));
    Told told = known.filter(event -> isSilent(trigger)).map(Told::as).orElse(own);
    boolean again = known.filter(event -> told.is(event.realis())).isPresent();
    if (known.isPresent()) {
      Beside both = beside.with(repeated(known.get(), trigger));
      return Optional.of(new Found(event(trigger, told, both), again));
    }
    return beside.isNothing() && figures.isEmpty() && !standsAlone(trigger)
        ? Optional.empty()
        : Optional.of(new Found(event(trigger, told, beside), false));
  }

  /** Whether the trigger tells what is done over and over. */
  boolean isHabit(Trigger trigger) {
    return switch (trigger) {
      case Trigger.OfVerb verb -> Habits.isHabit(verb, told(trigger));
      case Trigger.OfNoun noun ->
          Habits.isAtRate(noun.frame().noun().head(), noun.frame().sentence());
    };
  }

  /** "did not attend the talks": who stays away takes no part. */
  private List<TakesPart> taking(Trigger trigger) {
    List<TakesPart> who = participants.participants(trigger);
    boolean away =
        trigger instanceof Trigger.OfNoun noun
            && !noun.frame().givesRealis()
            && noun.frame()
                .light()
                .filter(
                    clause -> !clauseRealis.of(clause, noun.frame().sentence()).is(Realis.ACTUAL))
                .isPresent();
    return away
        ? who.stream().filter(one -> !(one.tie() instanceof Tie.OfLightVerb)).toList()
        : who;
  }

  /**
   * "attended the talks", "expert teams will follow up on the talks": who does it joins those who
   * are known, unless others are.
   */
  private static boolean joins(Beside beside, Event known, Trigger trigger) {
    if (!(trigger instanceof Trigger.OfNoun noun) || noun.frame().light().isEmpty()) {
      return false;
    }
    boolean besideVerb = beside.who.stream().allMatch(one -> one.tie() instanceof Tie.OfLightVerb);
    List<Actor> before = known.participants().stream().map(Participant::actor).toList();
    boolean strange =
        beside.who.stream()
            .map(one -> one.participant().actor())
            .anyMatch(actor -> !(actor instanceof Unnamed) && !before.contains(actor));
    return besideVerb && beside.where.isEmpty() && (!strange || !noun.frame().givesRealis());
  }

  /** Whether nothing beside the noun says what becomes of the event. */
  private boolean isSilent(Trigger trigger) {
    return trigger instanceof Trigger.OfNoun noun
        && nounRealis.of(noun).equals(Told.FACT)
        && noun.frame().light().filter(clause -> noun.frame().givesRealis()).isEmpty();
  }

  private static List<TakesPart> repeated(Event before, Trigger trigger) {
    return before.participants().stream()
        .map(one -> new TakesPart(one, trigger.span(), Tie.Plain.TOLD_BEFORE, Reference.REPEATED))
        .toList();
  }

  private Event event(Trigger trigger, Told told, Beside beside) {
    LexiconEntry entry = trigger.entry();
    Reasons reasons =
        new Reasons(
            trigger.typing(),
            told.cues(),
            beside.who,
            beside.where,
            beside.when,
            leftOut(trigger, beside));
    return new Event(
        entry.type().type(),
        entry.type().mode(),
        told.realis(),
        beside.who.stream().map(TakesPart::participant).toList(),
        beside.where.map(Attached::part),
        beside.when.map(Attached::part),
        contexts.contexts(trigger),
        List.of(evidence(trigger, reasons, told.realis())));
  }

  private List<LeftOut> leftOut(Trigger trigger, Beside beside) {
    return participants.leftOut(trigger, beside.who).stream()
        .filter(left -> beside.where.filter(at -> at.words().contains(left.words())).isEmpty())
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

  /** "The summit opens on Friday": what the article dates after its own day is yet to come. */
  private Told told(Trigger trigger, Optional<Attached<TimeReference>> date) {
    Told told = told(trigger);
    return date.filter(given -> told.is(Realis.ACTUAL) && dates.isAhead(given.part()))
        .filter(given -> !isPast(trigger))
        .map(given -> new Told(Realis.PLANNED, List.of(given.words())))
        .orElse(told);
  }

  private static boolean isPast(Trigger trigger) {
    Optional<Clause> verb =
        switch (trigger) {
          case Trigger.OfVerb told -> Optional.of(told.clause());
          case Trigger.OfNoun noun -> noun.frame().light();
        };
    return verb.filter(clause -> clause.verb().inflection().tense() != Tense.PRESENT).isPresent();
  }

  private Told told(Trigger trigger) {
    return switch (trigger) {
      case Trigger.OfVerb verb -> clauseRealis.of(verb.clause(), verb.frame().sentence());
      case Trigger.OfNoun noun -> nounRealis.of(noun);
    };
  }

  private Optional<Attached<PlaceOfEvent>> place(Trigger trigger) {
    Optional<Attached<PlaceOfEvent>> after = places.of(trigger.frame(), trigger.entry());
    return switch (trigger) {
      case Trigger.OfVerb verb -> after;
      case Trigger.OfNoun noun -> after.or(() -> places.before(noun.frame()));
    };
  }

  private Evidence evidence(Trigger trigger, Reasons reasons, Realis realis) {
    return new Evidence(
        trigger.span(),
        trigger.lemma(),
        trigger.frame().sentence().span(),
        reasons,
        belief.in(trigger, realis));
  }
}
