package org.dateline.corpus;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Mention.NameMention;
import org.dateline.annotate.Mention.NameType;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.Container;
import org.dateline.resolve.Entity.Organisation;
import org.dateline.resolve.Entity.Other;
import org.dateline.resolve.Entity.Person;
import org.dateline.resolve.Entity.Place;
import org.dateline.resolve.Entity.Point;
import org.dateline.resolve.Entity.State;
import org.dateline.resolve.Entity.Unnamed;
import org.dateline.resolve.Identity.Known;
import org.dateline.text.Span;

/** Names of an article as the {@code entities} of the corpus format, each with what it denotes. */
final class EntityLines {

  private static final Pattern GEONAMES = Pattern.compile("geonames\\.org/(\\d+)");
  private static final Pattern WIKIDATA = Pattern.compile("wikidata\\.org/entity/(Q\\d+)");

  private final SourceOffsets offsets;
  private final ArrayNode lines;

  EntityLines(SourceOffsets offsets, ArrayNode lines) {
    this.offsets = offsets;
    this.lines = lines;
  }

  /** The names' spans with their types, and other mentions of entities with their entity's type. */
  void write(AnnotatedArticle annotated, List<Entity> entities) {
    NavigableMap<Span, Integer> resolved = named(entities);
    NavigableMap<Span, String> types = new TreeMap<>();
    annotated
        .mentions(NameMention.class)
        .forEach(name -> types.put(name.span(), type(name.type())));
    List<Span> names = List.copyOf(types.keySet());
    resolved.forEach((span, entity) -> {
      if (names.stream().noneMatch(name -> name.contains(span))) {
        types.put(span, type(entities.get(entity)));
      }
    });
    types.forEach((span, type) -> {
      ObjectNode line = offsets.write(span, lines.addObject()).put("type", type);
      entityOf(span, resolved).ifPresent(e -> denote(line, entities.get(e), e));
    });
  }

  /** What a name denotes; where only a part of it is a mention ("Mr. Smith"), what that denotes. */
  private static Optional<Integer> entityOf(Span name, NavigableMap<Span, Integer> mentions) {
    return Optional.ofNullable(mentions.get(name))
        .or(() ->
            mentions.entrySet().stream()
                .filter(mention -> name.contains(mention.getKey()))
                .map(Map.Entry::getValue)
                .findFirst());
  }

  /** Mentions of the entities that have a name, with the number of the entity. */
  private static NavigableMap<Span, Integer> named(List<Entity> entities) {
    NavigableMap<Span, Integer> mentions = new TreeMap<>();
    for (int i = 0; i < entities.size(); i++) {
      if (entities.get(i) instanceof Unnamed) {
        continue;
      }
      for (Span span : entities.get(i).mentions()) {
        mentions.put(span, i);
      }
    }
    return mentions;
  }

  private static void denote(ObjectNode line, Entity entity, int number) {
    line.put("coref", "#e" + number).put("name", entity.label()).put("kind", entity.kind());
    if (entity instanceof Actor actor) {
      actor.sector().ifPresent(sector -> line.put("sector", sector));
    }
    point(entity)
        .ifPresentOrElse(
            point -> write(point, line),
            () ->
                around(entity)
                    .ifPresent(place -> {
                      write(place.point(), line);
                      line.put("in", place.label());
                    }));
    if (entity.identity() instanceof Known known) {
      link(line, known);
    }
  }

  private static void link(ObjectNode line, Known known) {
    for (String iri : known.sameAs()) {
      Matcher geonames = GEONAMES.matcher(iri);
      Matcher wikidata = WIKIDATA.matcher(iri);
      if (geonames.find()) {
        line.put("geonames", geonames.group(1));
        line.withArray("links").add("geonames:" + geonames.group(1));
      } else if (wikidata.find()) {
        line.put("link", "wikidata:" + wikidata.group(1));
        line.withArray("links").add("wikidata:" + wikidata.group(1));
      } else {
        line.withArray("links").add(iri);
      }
    }
  }

  private static void write(Point point, ObjectNode line) {
    line.put("lat", point.latitude()).put("lon", point.longitude());
  }

  private static Optional<Point> point(Entity entity) {
    return switch (entity) {
      case State state -> Optional.of(state.point());
      case Place place -> place.point();
      case Person person -> Optional.empty();
      case Organisation organisation -> Optional.empty();
      case Unnamed unnamed -> Optional.empty();
      case Other other -> Optional.empty();
    };
  }

  /** What holds a place without a point of its own, or what a body is at home in. */
  private static Optional<Around> around(Entity entity) {
    return switch (entity) {
      case Place place -> place.container().map(Around::of);
      case Organisation body ->
          body.location().map(Around::of).or(() -> body.standing().of().map(Around::of));
      case State state -> Optional.empty();
      case Person person -> Optional.empty();
      case Unnamed unnamed -> Optional.empty();
      case Other other -> Optional.empty();
    };
  }

  private record Around(String label, Point point) {

    static Around of(Container container) {
      return new Around(container.label(), container.point());
    }

    static Around of(State state) {
      return new Around(state.label(), state.point());
    }
  }

  private static String type(Entity entity) {
    return switch (entity) {
      case Person person -> "PER";
      case Organisation organisation -> "ORG";
      case Unnamed unnamed -> unnamed.several() ? "ORG" : "PER";
      case State state -> "LOC";
      case Place place -> "LOC";
      case Other other -> "MISC";
    };
  }

  private static String type(NameType type) {
    return switch (type) {
      case PERSON -> "PER";
      case ORGANISATION -> "ORG";
      case LOCATION -> "LOC";
      case PEOPLE, OTHER -> "MISC";
    };
  }
}
