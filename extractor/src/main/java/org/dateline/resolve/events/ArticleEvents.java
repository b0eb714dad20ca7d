package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.resolve.Event;
import org.dateline.resolve.Figure;
import org.dateline.resolve.LeftOut;
import org.dateline.resolve.Predicate;
import org.dateline.resolve.grammar.ParsedSentence;

/** Reads the events of one article sentence by sentence. */
final class ArticleEvents {

  private final Finders finders;
  private final List<Predicate> predicates = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<Event> found = new ArrayList<>();
  private final List<Trigger> telling = new ArrayList<>();
  private final Map<Integer, Integer> again = new HashMap<>();

  /** What finds the parts of events; most of it remembers the sentences before. */
  record Finders(
      ActorFinder actors,
      PlaceFinder places,
      TriggerFinder triggers,
      UnlistedTriggers unlisted,
      PredicateFinder grammar,
      EventFinder events,
      Antecedents antecedents,
      ClaimCollector claims) {}

  ArticleEvents(Finders finders) {
    this.finders = finders;
  }

  /** Goes on to the next sentence of the article. */
  void read(ParsedSentence sentence) {
    finders.actors.read(sentence);
    finders.places.read(sentence);
    finders.claims.read(sentence);
    List<Trigger> listed = finders.triggers.triggers(sentence);
    predicates.addAll(finders.grammar.in(sentence, listed));
    UnlistedTriggers.Sifted sifted = finders.unlisted.with(listed, sentence);
    leftOut.addAll(sifted.leftOut());
    sifted.triggers().forEach(this::read);
  }

  private void read(Trigger trigger) {
    if (finders.events.isHabit(trigger)) {
      leftOut.add(new LeftOut(trigger.span(), LeftOut.Why.Plain.HABIT));
      return;
    }
    List<Figure> figures = finders.claims.figures(trigger);
    Optional<Integer> before = finders.antecedents.of(trigger);
    finders
        .events
        .event(trigger, figures, before.map(found::get))
        .ifPresentOrElse(
            event -> note(trigger, figures, event, before),
            () -> leftOut.add(new LeftOut(trigger.span(), LeftOut.Why.Plain.NOTHING_BESIDE)));
  }

  private void note(
      Trigger trigger, List<Figure> figures, EventFinder.Found event, Optional<Integer> before) {
    if (event.again()) {
      before.ifPresent(earlier -> again.put(found.size(), earlier));
    }
    found.add(event.event());
    telling.add(trigger);
    finders.antecedents.note(event.event());
    finders.claims.note(trigger, figures, event);
  }

  /** The events, of which several triggers may tell, once all sentences are read. */
  EventCoreference.Merged merged(EventCoreference coreference) {
    return coreference.merge(found, again);
  }

  /** The triggers of the events before they were merged, in text order. */
  List<Trigger> telling() {
    return List.copyOf(telling);
  }

  List<Predicate> predicates() {
    return List.copyOf(predicates);
  }

  /** In text order. */
  List<LeftOut> leftOut() {
    return leftOut.stream().sorted(Comparator.comparing(LeftOut::words)).toList();
  }
}
