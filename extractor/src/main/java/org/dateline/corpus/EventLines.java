package org.dateline.corpus;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Mention;
import org.dateline.annotate.Mention.EventMention;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Evidence;
import org.dateline.resolve.Event.Participant;
import org.dateline.resolve.TimeReference;
import org.dateline.text.Span;

/**
 * Events as the {@code events} of the corpus format: one line for each trigger of an event, in text
 * order. Words that the annotator takes for a trigger, but that report no event of the graph (what
 * is said, seen, begun or so), stand among them with their class and no type.
 */
final class EventLines {

  /** The least probability of a TimeML event. */
  private static final double MENTIONED = 0.5;

  private final SourceOffsets offsets;
  private final ArrayNode lines;

  EventLines(SourceOffsets offsets, ArrayNode lines) {
    this.offsets = offsets;
    this.lines = lines;
  }

  void write(AnnotatedArticle annotated, List<Event> events) {
    NavigableMap<Span, Runnable> writers = new TreeMap<>();
    for (Mention mention : annotated.mentions()) {
      if (mention instanceof EventMention event && event.reading().timeml() >= MENTIONED) {
        writers.put(event.span(), () -> write(event));
      }
    }
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      int number = i;
      for (Evidence evidence : event.evidence()) {
        writers.keySet().removeIf(evidence.trigger()::overlaps);
        writers.put(evidence.trigger(), () -> write(event, evidence, number));
      }
    }
    writers.values().forEach(Runnable::run);
  }

  private void write(EventMention event) {
    String kind = event.reading().facets().kind().name();
    offsets.write(event.span(), lines.addObject()).put("class", kind);
  }

  private void write(Event event, Evidence evidence, int number) {
    ObjectNode line = offsets.write(evidence.trigger(), lines.addObject());
    line.put("type", event.type());
    event.mode().ifPresent(mode -> line.put("mode", mode));
    line.put("realis", event.realis().name().toLowerCase(Locale.ROOT));
    line.put("lemma", evidence.lemma()).put("coref", "#v" + number);
    ArrayNode participants = line.putArray("participants");
    for (Participant participant : event.participants()) {
      offsets
          .write(participant.span(), participants.addObject())
          .put("role", participant.role().name().toLowerCase(Locale.ROOT));
    }
    ArrayNode places = line.putArray("places");
    event.place().ifPresent(place -> offsets.write(place.span(), places.addObject()));
    ArrayNode dates = line.putArray("dates");
    event.date().ifPresent(date -> write(date, dates.addObject()));
  }

  private void write(TimeReference date, ObjectNode node) {
    offsets.write(date.span(), node).put("value", date.value());
  }
}
