package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Entity.Organisation;
import org.dateline.resolve.Entity.OrganisationKind;
import org.dateline.resolve.Entity.Person;
import org.dateline.resolve.Entity.Place;
import org.dateline.resolve.Entity.Point;
import org.dateline.resolve.Entity.Standing;
import org.dateline.resolve.Entity.State;
import org.dateline.resolve.Identity;
import org.dateline.text.Span;

/** The few entities that test sentences speak of. */
final class TestEntities {

  private static final Map<String, String> STATES =
      Map.of(
          "Norway",
          "Norway",
          "Norwegian",
          "Norway",
          "Sweden",
          "Sweden",
          "Swedish",
          "Sweden",
          "Denmark",
          "Denmark",
          "Danish",
          "Denmark",
          "Kosovo",
          "Kosovo");
  private static final List<String> PERSONS = List.of("Hansen", "Berg");
  private static final List<String> PLACES = List.of("Oslo", "Bergen");

  private TestEntities() {}

  private static boolean isName(String word) {
    return STATES.containsKey(word)
        || PERSONS.contains(word)
        || PLACES.contains(word)
        || isNewspaper(word);
  }

  private static boolean isNewspaper(String word) {
    return word.equals("Reuters") || word.startsWith("Bergen ");
  }

  static List<Entity> of(AnnotatedArticle article) {
    Map<String, List<Span>> spans = new LinkedHashMap<>();
    Matcher matcher = Pattern.compile("(Bergen )?\\p{Lu}\\p{L}+").matcher(article.article().text());
    while (matcher.find()) {
      String word = matcher.group();
      if (isName(word)) {
        spans
            .computeIfAbsent(STATES.getOrDefault(word, word), k -> new ArrayList<>())
            .add(new Span(matcher.start(), matcher.end()));
      }
    }
    return spans.entrySet().stream().map(e -> entity(e.getKey(), e.getValue())).toList();
  }

  private static Entity entity(String name, List<Span> mentions) {
    Identity identity = new Identity.Named(name);
    if (PERSONS.contains(name)) {
      return new Person(name, identity, List.of(), mentions);
    }
    if (isNewspaper(name)) {
      Optional<String> sector = name.equals("Reuters") ? Optional.of("JRN") : Optional.empty();
      return new Organisation(
          name,
          identity,
          new Standing(OrganisationKind.ORGANISATION, sector, Optional.empty()),
          Optional.empty(),
          mentions);
    }
    return PLACES.contains(name)
        ? new Place(name, identity, Optional.empty(), Optional.empty(), mentions)
        : new State(name, identity, new Point(0, 0), mentions);
  }
}
