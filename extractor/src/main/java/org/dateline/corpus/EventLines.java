package org.dateline.corpus;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Evidence;
import org.dateline.resolve.Event.Participant;
import org.dateline.resolve.TimeReference;

/** Events as the {@code events} of the corpus format: one line for each trigger of an event. */
final class EventLines {

  private final SourceOffsets offsets;
  private final ArrayNode lines;

  EventLines(SourceOffsets offsets, ArrayNode lines) {
    this.offsets = offsets;
    this.lines = lines;
  }

  void write(List<Event> events) {
    for (int i = 0; i < events.size(); i++) {
      for (Evidence evidence : events.get(i).evidence()) {
        write(events.get(i), evidence, i);
      }
    }
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
