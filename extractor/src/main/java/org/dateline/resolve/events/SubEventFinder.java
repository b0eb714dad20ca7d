package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.resolve.SubEvent;
import org.dateline.resolve.grammar.Phrase.NounPhrase;

/**
 * Finds events that are told as part of another: the noun of the other hangs on their own trigger
 * after "in" or "during".
 *
 * @param triggers of all events of the article, in their order
 */
record SubEventFinder(List<Trigger> triggers) {

  private static final Set<String> WITHIN = Set.of("in", "during");

  SubEventFinder {
    triggers = List.copyOf(triggers);
  }

  /**
   * The parts with their wholes, in text order.
   *
   * @param merged the events of the triggers
   */
  List<SubEvent> subEvents(EventCoreference.Merged merged) {
    List<SubEvent> found = new ArrayList<>();
    for (int part = 0; part < triggers.size(); part++) {
      List<NounPhrase> around = around(triggers.get(part)).toList();
      for (int whole = 0; whole < triggers.size(); whole++) {
        boolean apart = !merged.indexes().get(part).equals(merged.indexes().get(whole));
        if (apart && isOneOf(around, triggers.get(whole), triggers.get(part))) {
          found.add(
              new SubEvent(
                  merged.events().get(merged.indexes().get(part)),
                  merged.events().get(merged.indexes().get(whole))));
        }
      }
    }
    return found.stream().distinct().filter(sub -> !found.contains(sub.reversed())).toList();
  }

  private static boolean isOneOf(List<NounPhrase> around, Trigger whole, Trigger part) {
    return whole instanceof Trigger.OfNoun noun
        && noun.frame().sentence().equals(part.frame().sentence())
        && around.contains(noun.frame().noun());
  }

  /** What the trigger happens in; not where "in" leads to whoever takes part ("trust in"). */
  private static Stream<NounPhrase> around(Trigger trigger) {
    LexiconEntry.Roles roles = trigger.entry().roles();
    return trigger.frame().phrases().stream()
        .filter(phrase -> !roles.actors().contains(phrase.preposition()))
        .filter(phrase -> !roles.recipients().contains(phrase.preposition()))
        .filter(phrase -> WITHIN.contains(phrase.preposition()))
        .flatMap(phrase -> phrase.nouns().stream());
  }
}
