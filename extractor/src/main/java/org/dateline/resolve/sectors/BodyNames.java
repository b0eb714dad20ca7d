package org.dateline.resolve.sectors;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.resolve.Entity.OrganisationKind;
import org.dateline.resolve.WordList;

/**
 * What kind of organisation a name is for, by its own words ("Ministry of Finance", "Acme Corp"),
 * from {@code entities/bodies.tsv}. Immutable.
 */
public final class BodyNames {

  private static final Set<String> OF = Set.of("of", "for", "de");

  private final Map<String, Body> bodies = new HashMap<>();
  private final Set<String> words;

  /**
   * What a name tells of an organisation.
   *
   * @param sector a PLOVER sector code, where the name tells it
   */
  public record Body(OrganisationKind kind, Optional<String> sector) {}

  private BodyNames(WordList list) {
    list.rows().forEach(row -> bodies.put(row.get(0), body(row)));
    words =
        bodies.keySet().stream()
            .flatMap(entry -> Stream.of(entry.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());
  }

  public static BodyNames load() {
    return new BodyNames(WordList.read("entities/bodies.tsv", 3));
  }

  private static Body body(List<String> row) {
    String kind = row.get(1).replace('-', '_').toUpperCase(Locale.ROOT);
    return new Body(
        OrganisationKind.valueOf(kind), Optional.of(row.get(2)).filter(code -> !code.isEmpty()));
  }

  /** What the words at the end of a name tell, else those at its beginning. */
  public Optional<Body> of(String name) {
    List<String> parts = parts(name);
    return IntStream.range(0, parts.size())
        .mapToObj(from -> parts.subList(from, parts.size()))
        .flatMap(end -> known(end).stream())
        .findFirst()
        .or(() -> beginning(parts));
  }

  /** "Ministry of Finance". */
  private Optional<Body> beginning(List<String> parts) {
    return IntStream.range(1, parts.size())
        .filter(at -> OF.contains(parts.get(at)))
        .boxed()
        .findFirst()
        .flatMap(at -> of(String.join(" ", parts.subList(0, at))));
  }

  /** Whether a word is part of what bodies of any state are called. */
  public boolean isOfBodies(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT)) || OF.contains(word);
  }

  private Optional<Body> known(List<String> parts) {
    return Optional.ofNullable(bodies.get(String.join(" ", parts)));
  }

  private static List<String> parts(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).replace('\u2019', '\'').split(" ", -1));
  }
}
