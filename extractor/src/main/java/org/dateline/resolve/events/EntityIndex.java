package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Entity.Located;
import org.dateline.resolve.Event.PlaceOfEvent;
import org.dateline.text.Span;

/** The entities of an article by where they are mentioned. */
public final class EntityIndex {

  private final NavigableMap<Integer, List<Mentioned>> byBegin = new TreeMap<>();
  private int longest;

  /** One mention of an entity. */
  public record Mentioned(Entity entity, Span span) {}

  public EntityIndex(List<? extends Entity> entities) {
    this(entities, List.of());
  }

  /**
   * The entities with more mentions than they have of themselves.
   *
   * @param more mentions, of any entities
   */
  EntityIndex(List<? extends Entity> entities, List<Mentioned> more) {
    for (Entity entity : entities) {
      entity.mentions().forEach(span -> add(new Mentioned(entity, span)));
    }
    more.forEach(this::add);
  }

  private void add(Mentioned mention) {
    byBegin.computeIfAbsent(mention.span.begin(), key -> new ArrayList<>()).add(mention);
    longest = Math.max(longest, mention.span.length());
  }

  /** The mentions that lie within a stretch of text, in text order. */
  public List<Mentioned> within(Span span) {
    return mentions(byBegin.subMap(span.begin(), true, span.end(), false)).stream()
        .filter(mention -> span.contains(mention.span))
        .toList();
  }

  /** The mentions that cover a stretch of text. */
  public List<Mentioned> covering(Span span) {
    int from = Math.max(0, span.begin() - longest);
    return mentions(byBegin.subMap(from, true, span.begin(), true)).stream()
        .filter(mention -> mention.span.contains(span))
        .toList();
  }

  /** The place whose name covers a stretch of text. */
  Optional<PlaceOfEvent> place(Span span) {
    for (Mentioned mention : covering(span)) {
      if (mention.entity instanceof Located place) {
        return Optional.of(new PlaceOfEvent(place, mention.span));
      }
    }
    return Optional.empty();
  }

  private static List<Mentioned> mentions(Map<Integer, List<Mentioned>> map) {
    return map.values().stream().flatMap(List::stream).toList();
  }
}
