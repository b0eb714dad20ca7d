package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dateline.resolve.Entity;
import org.dateline.text.Span;

/** The entities of an article by where they are mentioned. */
public final class EntityIndex {

  private final NavigableMap<Integer, List<Mentioned>> byBegin = new TreeMap<>();
  private int longest;

  /** One mention of an entity. */
  public record Mentioned(Entity entity, Span span) {}

  public EntityIndex(List<? extends Entity> entities) {
    for (Entity entity : entities) {
      for (Span span : entity.mentions()) {
        byBegin
            .computeIfAbsent(span.begin(), key -> new ArrayList<>())
            .add(new Mentioned(entity, span));
        longest = Math.max(longest, span.length());
      }
    }
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

  private static List<Mentioned> mentions(Map<Integer, List<Mentioned>> map) {
    return map.values().stream().flatMap(List::stream).toList();
  }
}
