package org.dateline.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dateline.resolve.ArticleFacts;
import org.dateline.resolve.DateValue;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Evidence;
import org.dateline.resolve.Event.Participant;
import org.dateline.resolve.Event.PlaceOfEvent;
import org.dateline.resolve.Identity.Local;
import org.dateline.resolve.TimeReference;
import org.dateline.text.Span;

/**
 * What tells the events of an article apart, and lets reports of one event in several articles
 * meet.
 *
 * <p>The facts of an event are its type, mode, lemma, realis, participants with their roles, place
 * and date. They are its whole key when they name one event in the world: a date no longer than a
 * day, and two participants, or one and a place, that are known outside the article. Then any
 * article that states the same facts reports the same event. Anything less could be many events
 * ("an attack by Hamas"), so the key takes in the story and the words of the sentence as well, and
 * only copies of the text meet. So it does for events of one article with the same facts: the
 * article tells them apart, so the facts do not suffice.
 */
final class EventKeys {

  private final Minter minter;
  private final String text;
  private final List<Event> events;
  private final Map<String, Integer> timesStated = new HashMap<>();

  EventKeys(Minter minter, ArticleFacts facts) {
    this.minter = minter;
    this.text = facts.article().text();
    this.events = facts.events();
    facts.events().stream()
        .distinct()
        .forEach(event -> timesStated.merge(facts(event), 1, Integer::sum));
  }

  /** The event's node. */
  Node node(Event event) {
    String facts = facts(event);
    boolean suffices = isSingular(event) && timesStated.getOrDefault(facts, 1) == 1;
    return minter.event(event, suffices ? facts : facts + words(event));
  }

  /** The event that a word of the article tells of. */
  Optional<Event> triggeredBy(Span word) {
    return events.stream()
        .filter(event -> event.evidence().stream().anyMatch(each -> each.trigger().overlaps(word)))
        .findFirst();
  }

  private String facts(Event event) {
    List<String> facts = new ArrayList<>();
    facts.add(event.type());
    facts.add(event.mode().orElse(""));
    facts.add(event.realis().name());
    facts.add(event.evidence().getFirst().lemma());
    facts.add(event.place().map(place -> minter.entity(place.place()).getURI()).orElse(""));
    facts.add(event.date().flatMap(TimeReference::date).map(EventKeys::days).orElse(""));
    event.participants().stream().map(this::role).sorted().distinct().forEach(facts::add);
    return String.join("\n", facts);
  }

  private static String days(DateValue date) {
    return "%s/%s %s".formatted(date.first(), date.last(), TimeTriples.unit(date).getLocalName());
  }

  private String role(Participant participant) {
    return "%s %s".formatted(participant.role(), minter.entity(participant.actor()).getURI());
  }

  /** The story, the words of the sentence, and how many of them come before the trigger. */
  private String words(Event event) {
    Evidence first = event.evidence().getFirst();
    int begin = first.sentence().begin();
    Span before = new Span(begin, Math.max(begin, first.trigger().begin()));
    return "\n%s\n%d\n%s"
        .formatted(
            minter.storyKey(),
            ArticleKeys.words(before.in(text)).size(),
            String.join(" ", ArticleKeys.words(first.sentence().in(text))));
  }

  private static boolean isSingular(Event event) {
    long known =
        event.participants().stream()
            .map(Participant::actor)
            .distinct()
            .filter(EventKeys::isKnownElsewhere)
            .count();
    boolean placed =
        event.place().map(PlaceOfEvent::place).filter(EventKeys::isKnownElsewhere).isPresent();
    return isOneDay(event) && (known >= 2 || (known == 1 && placed));
  }

  private static boolean isKnownElsewhere(Entity entity) {
    return !(entity.identity() instanceof Local);
  }

  private static boolean isOneDay(Event event) {
    Optional<DateValue> date =
        event.date().filter(time -> !time.isOpen()).flatMap(TimeReference::date);
    return date.filter(value -> value.first().equals(value.last())).isPresent();
  }
}
