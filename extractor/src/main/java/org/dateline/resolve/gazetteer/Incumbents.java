package org.dateline.resolve.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.resolve.gazetteer.Table.Row;

/**
 * Who held high office when, from {@code incumbents.tsv}: heads of state and government, and a few
 * ministers. Immutable.
 */
public final class Incumbents {

  /** The day on which the table was last read over, as its first lines say. */
  private static final LocalDate READ_OVER = LocalDate.of(2025, 1, 31);

  private final Map<String, List<Incumbent>> byName = new HashMap<>();
  private final Map<String, List<Incumbent>> bySurname = new HashMap<>();
  private final Gazetteer gazetteer;

  /**
   * Somebody's time in a post.
   *
   * @param in the state, or the organisation of several states
   * @param from the first day; {@code to} the last day known
   */
  public record Incumbent(String name, String title, Candidate in, LocalDate from, LocalDate to) {

    boolean isInOffice(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether somebody was out of office on a day; unknown after the last day known. */
    boolean isOutOfOffice(LocalDate day) {
      return day.isAfter(to) && to.isBefore(READ_OVER);
    }

    boolean isCalled(String other) {
      return title.equalsIgnoreCase(other);
    }
  }

  private Incumbents(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Reads the table from the class path. */
  public static Incumbents load(Gazetteer gazetteer) {
    Incumbents incumbents = new Incumbents(gazetteer);
    Table.rows("incumbents.tsv", 6).forEach(incumbents::add);
    return incumbents;
  }

  /** The posts that somebody of this full name held on a day. */
  public List<Incumbent> named(String name, LocalDate day) {
    return byName.getOrDefault(Spelling.key(name), List.of()).stream()
        .filter(one -> one.isInOffice(day))
        .toList();
  }

  /** The posts that somebody of this full name had held before a day, the latest first. */
  public List<Incumbent> formerly(String name, LocalDate day) {
    return byName.getOrDefault(Spelling.key(name), List.of()).stream()
        .filter(one -> one.isOutOfOffice(day))
        .sorted(Comparator.comparing(Incumbent::to).reversed())
        .toList();
  }

  /** What the posts of somebody of this full name were in, whenever held; nothing for several. */
  public Optional<Candidate> everIn(String name) {
    return only(byName.getOrDefault(Spelling.key(name), List.of()).stream());
  }

  /** What the posts of the one person of this surname were in, who held any on a day. */
  public Optional<Candidate> surnamed(String surname, LocalDate day) {
    List<Incumbent> found =
        bySurname.getOrDefault(Spelling.key(surname), List.of()).stream()
            .filter(one -> one.isInOffice(day))
            .toList();
    return found.stream().map(Incumbent::name).distinct().count() == 1
        ? only(found.stream())
        : Optional.empty();
  }

  private static Optional<Candidate> only(Stream<Incumbent> posts) {
    List<Candidate> bodies = posts.map(Incumbent::in).distinct().toList();
    return bodies.size() == 1 ? Optional.of(bodies.getFirst()) : Optional.empty();
  }

  /** The one who held a post of this title on a day and has this surname; nobody where two did. */
  public Optional<Incumbent> called(String title, String surname, LocalDate day) {
    List<Incumbent> found =
        bySurname.getOrDefault(Spelling.key(surname), List.of()).stream()
            .filter(one -> one.isInOffice(day) && one.isCalled(title))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private void add(Row row) {
    Incumbent incumbent =
        new Incumbent(
            row.text(0),
            row.text(2),
            body(row.text(3)),
            LocalDate.parse(row.text(4)),
            LocalDate.parse(row.text(5)));
    List<String> names = new ArrayList<>(row.list(1));
    names.add(incumbent.name);
    names.forEach(name -> add(byName, name, incumbent));
    names.stream()
        .map(name -> name.substring(name.lastIndexOf(' ') + 1))
        .distinct()
        .forEach(surname -> add(bySurname, surname, incumbent));
  }

  private static void add(Map<String, List<Incumbent>> index, String name, Incumbent incumbent) {
    index.computeIfAbsent(Spelling.key(name), key -> new ArrayList<>()).add(incumbent);
  }

  private Candidate body(String code) {
    return gazetteer
        .state(code.toUpperCase(Locale.ROOT))
        .<Candidate>map(state -> state)
        .or(() ->
            gazetteer.lookUp(code).stream()
                .filter(Candidate.Organisation.class::isInstance)
                .findFirst())
        .orElseThrow(() ->
            new IllegalStateException(
                "incumbents.tsv: no state or organisation %s; add it to its table"
                    .formatted(code)));
  }
}
