package org.dateline.corpus;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.dateline.read.PublicationDate;
import org.dateline.resolve.DateValue;
import org.dateline.resolve.TimeReference;
import org.dateline.resolve.TimeReference.Basis;
import org.dateline.text.Span;

/**
 * Time expressions as the {@code times} of the corpus format, with TimeML's attributes: {@code id}
 * and {@code anchorTimeID}, where {@code t0} is the publication date, and {@code mod}. Beside them
 * {@code basis}, {@code zone}, and {@code anchorEvent} for what is counted from an event.
 */
final class TimeLines {

  private static final String PUBLICATION = "t0";

  private final SourceOffsets offsets;

  TimeLines(SourceOffsets offsets) {
    this.offsets = offsets;
  }

  /** The publication date as {@code dct}, and what is known of it. */
  void write(PublicationDate date, ObjectNode line) {
    line.put("dct", date.day().toString());
    ObjectNode published = line.putObject("published");
    published.put("id", PUBLICATION);
    published.put("source", date.basis().name().toLowerCase(Locale.ROOT));
    published.put("precision", date.time().isPresent() ? "time" : "day");
    date.time().ifPresent(time -> published.put("time", time.toString()));
    date.zone().map(ZoneOffset::getId).ifPresent(zone -> published.put("zone", zone));
  }

  void write(List<TimeReference> times, ArrayNode lines) {
    for (int i = 0; i < times.size(); i++) {
      TimeReference time = times.get(i);
      ObjectNode line = offsets.write(time.span(), lines.addObject());
      line.put("id", "t" + (i + 1));
      line.put("type", time.type().name()).put("value", time.value());
      time.modifier().ifPresent(modifier -> line.put("mod", modifier.name()));
      time.date().ifPresent(date -> zone(date, line));
      basis(time.basis(), times, line);
    }
  }

  private static void zone(DateValue date, ObjectNode line) {
    if (date instanceof DateValue.Minute minute) {
      minute.zone().map(ZoneId::getId).ifPresent(zone -> line.put("zone", zone));
    }
  }

  private void basis(Basis basis, List<TimeReference> times, ObjectNode line) {
    switch (basis) {
      case Basis.Explicit written -> line.put("basis", "explicit");
      case Basis.FromPublication now ->
          line.put("basis", "resolved").put("anchorTimeID", PUBLICATION);
      case Basis.FromDate date ->
          line.put("basis", "resolved")
              .put("anchorTimeID", "t" + (1 + indexOf(date.words(), times)));
      case Basis.FromEvent event ->
          offsets.write(event.word(), line.put("basis", "resolved").putObject("anchorEvent"));
      case Basis.Present now ->
          line.put("basis", "publicationDate").put("anchorTimeID", PUBLICATION);
      case Basis.Unplaced unplaced -> line.put("basis", "none");
    }
  }

  private static int indexOf(Span words, List<TimeReference> times) {
    return times.stream().map(TimeReference::span).toList().indexOf(words);
  }
}
