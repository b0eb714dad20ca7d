package org.dateline.corpus;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Mention.EventMention;
import org.dateline.resolve.ArticleFacts;
import org.dateline.resolve.Claim;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Evidence;
import org.dateline.resolve.Event.Participant;
import org.dateline.resolve.Event.PlaceOfEvent;
import org.dateline.resolve.Figure;
import org.dateline.resolve.Predicate;
import org.dateline.resolve.TimeReference;
import org.dateline.text.Span;

/**
 * Events as the {@code events} of the corpus format: one line for each trigger of an event, in text
 * order. Words that the annotator takes for a trigger, but that report no event of the graph (what
 * is said, seen, begun or so), stand among them with their class and no type. What the grammar
 * gives beside a trigger without being an actor is a participant in the role arg0 or arg1.
 */
final class EventLines {

  /** The least probability of a TimeML event. */
  private static final double MENTIONED = 0.5;

  private final SourceOffsets offsets;
  private final ArrayNode lines;
  private final Map<Event, List<Claim>> claims;

  EventLines(SourceOffsets offsets, ArrayNode lines, List<Claim> claims) {
    this.offsets = offsets;
    this.lines = lines;
    this.claims = claims.stream().collect(Collectors.groupingBy(Claim::event));
  }

  void write(AnnotatedArticle annotated, ArticleFacts facts) {
    Map<Span, Predicate> predicates = new HashMap<>();
    facts.predicates().forEach(predicate -> predicates.put(predicate.trigger(), predicate));
    NavigableMap<Span, Runnable> writers = new TreeMap<>();
    for (int i = 0; i < facts.events().size(); i++) {
      Event event = facts.events().get(i);
      int number = i;
      for (Evidence evidence : event.evidence()) {
        Predicate beside = predicates.getOrDefault(evidence.trigger(), bare(evidence.trigger()));
        writers.put(evidence.trigger(), () -> write(event, evidence, number, beside));
      }
    }
    mentioned(annotated).stream()
        .filter(event -> writers.keySet().stream().noneMatch(event.span()::overlaps))
        .toList()
        .forEach(event ->
            writers.put(
                event.span(),
                () -> write(event, predicates.getOrDefault(event.span(), bare(event.span())))));
    writers.values().forEach(Runnable::run);
  }

  private static Predicate bare(Span trigger) {
    return new Predicate(trigger, false, List.of(), Optional.empty(), Optional.empty());
  }

  /** What TimeML would mark, the more probable where two overlap. */
  private static List<EventMention> mentioned(AnnotatedArticle annotated) {
    List<EventMention> probable =
        annotated.mentions(EventMention.class).stream()
            .filter(event -> event.reading().timeml() >= MENTIONED)
            .sorted(Comparator.comparingDouble(e -> -e.reading().timeml()))
            .toList();
    List<EventMention> apart = new ArrayList<>();
    for (EventMention event : probable) {
      if (apart.stream().noneMatch(other -> other.span().overlaps(event.span()))) {
        apart.add(event);
      }
    }
    return apart;
  }

  private void write(EventMention event, Predicate beside) {
    ObjectNode line = offsets.write(event.span(), lines.addObject());
    line.put("class", event.reading().facets().kind().name());
    write(beside, line.putArray("participants"), List.of());
    writePlace(beside.place(), line.putArray("places"));
    writeDate(beside.date(), line.putArray("dates"));
  }

  private void write(Event event, Evidence evidence, int number, Predicate beside) {
    ObjectNode line = offsets.write(evidence.trigger(), lines.addObject());
    line.put("type", event.type());
    event.mode().ifPresent(mode -> line.put("mode", mode));
    line.put("realis", event.realis().name().toLowerCase(Locale.ROOT));
    ArrayNode cues = line.putArray("cues");
    evidence.reasons().realis().forEach(cue -> offsets.write(cue, cues.addObject()));
    event.contexts().forEach(line.putArray("contexts")::add);
    line.put("confidence", Math.round(100 * evidence.confidence()) / 100.0);
    line.put("lemma", evidence.lemma()).put("coref", "#v" + number);
    ArrayNode participants = line.putArray("participants");
    for (Participant participant : event.participants()) {
      offsets
          .write(participant.span(), participants.addObject())
          .put("role", participant.role().name().toLowerCase(Locale.ROOT));
    }
    write(beside, participants, event.participants());
    writePlace(event.place(), line.putArray("places"));
    writeDate(event.date(), line.putArray("dates"));
    writeClaims(claims.getOrDefault(event, List.of()), line.putArray("claims"));
  }

  private void write(Predicate beside, ArrayNode participants, List<Participant> actors) {
    beside.arguments().stream()
        .filter(other -> actors.stream().noneMatch(actor -> actor.span().overlaps(other.span())))
        .forEach(other ->
            offsets
                .write(other.span(), participants.addObject())
                .put("role", other.label().name().toLowerCase(Locale.ROOT)));
  }

  /** Who says so; without a source it is the article itself. */
  private void writeClaims(List<Claim> claims, ArrayNode lines) {
    for (Claim claim : claims) {
      ObjectNode line = offsets.write(claim.evidence(), lines.addObject());
      if (claim.source() instanceof Claim.Source.Speaker speaker) {
        line.put("source", speaker.actor().label());
      }
      claim.via().ifPresent(relay -> line.put("via", relay.label()));
      line.put("polarity", claim.polarity().name().toLowerCase(Locale.ROOT))
          .put("certainty", claim.certainty().name().toLowerCase(Locale.ROOT));
      ArrayNode figures = line.putArray("figures");
      claim.figures().forEach(figure -> writeFigure(figure, figures.addObject()));
    }
  }

  private void writeFigure(Figure figure, ObjectNode line) {
    offsets
        .write(figure.span(), line)
        .put("kind", figure.kind().name().toLowerCase(Locale.ROOT))
        .put("number", figure.number())
        .put("bound", figure.bound().name().toLowerCase(Locale.ROOT));
  }

  private void writePlace(Optional<PlaceOfEvent> place, ArrayNode places) {
    place.ifPresent(where -> offsets.write(where.span(), places.addObject()));
  }

  private void writeDate(Optional<TimeReference> date, ArrayNode dates) {
    date.ifPresent(
        when -> offsets.write(when.span(), dates.addObject()).put("value", when.value()));
  }
}
