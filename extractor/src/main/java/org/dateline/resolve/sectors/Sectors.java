package org.dateline.resolve.sectors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.WordList;

/**
 * The sectors of actors, PLOVER codes such as "MIL", by the words that describe them, from {@code
 * sectors.tsv}. Immutable.
 */
public final class Sectors {

  /** Of words that tell nothing, though words in them would ("executive director"). */
  private static final String NONE = "-";

  /** Sectors of public office. */
  private static final Set<String> PUBLIC = Set.of("GOV", "LEG", "JUD");

  private final Map<String, Entry> entries = new HashMap<>();
  private final int longest;

  /** How much words tell. */
  private enum Rank {
    /** The sector, wherever they stand. */
    STRONG,
    /** The sector, where nothing else does. */
    WEAK,
    /** The sector of those who belong to a state, where nothing else does. */
    STATE,
    /** That those in public office are so no longer. */
    PAST
  }

  private record Entry(String sector, Rank rank) {}

  /** A word as it is written, in lower case, and its lemma. */
  public record Term(String form, String lemma) {}

  /** Whom those described belong to. */
  public sealed interface Owner {

    /** Nobody that is known. */
    record Nobody() implements Owner {}

    record State() implements Owner {}

    /** A body, of a sector where it is known. */
    record Body(Optional<String> sector) implements Owner {}

    /** What an actor is as an owner. */
    static Owner of(Optional<? extends Actor> actor) {
      return actor
          .<Owner>map(owner ->
              switch (owner) {
                case Entity.State state -> new State();
                case Entity.Organisation organisation -> new Body(organisation.sector());
                case Entity.Person person -> new Body(person.sector());
                case Entity.Unnamed unnamed -> new Body(unnamed.sector());
              })
          .orElseGet(Nobody::new);
    }
  }

  private Sectors(WordList list) {
    list.rows().forEach(row -> entries.put(row.get(0), read(row)));
    longest =
        entries.keySet().stream().mapToInt(words -> words.split(" ", -1).length).max().orElse(0);
  }

  public static Sectors load() {
    return new Sectors(WordList.read("sectors.tsv", 3));
  }

  private static Entry read(List<String> row) {
    return new Entry(row.get(1), Rank.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
  }

  /**
   * The sector of those whom a phrase describes: what the strong word nearest to its head tells,
   * else the body they belong to, else a weak word.
   *
   * @param phrase up to its head, which comes last
   * @param after the words said after the head ("of the company's board")
   */
  public Optional<String> of(List<Term> phrase, List<Term> after, Owner owner) {
    List<Entry> found = new ArrayList<>(entries(phrase).reversed());
    found.addAll(entries(after));
    Optional<String> sector =
        first(found, Rank.STRONG).or(() -> ofBody(owner)).or(() -> weak(found, owner));
    return first(found, Rank.PAST)
        .filter(past -> sector.filter(PUBLIC::contains).isPresent())
        .or(() -> sector);
  }

  /** The sector of those whom a phrase describes that has no words after its head. */
  public Optional<String> of(List<Term> phrase, Owner owner) {
    return of(phrase, List.of(), owner);
  }

  private static Optional<String> ofBody(Owner owner) {
    return owner instanceof Owner.Body body ? body.sector() : Optional.empty();
  }

  private static Optional<String> weak(List<Entry> found, Owner owner) {
    return first(found, Rank.WEAK)
        .or(() -> owner instanceof Owner.State ? first(found, Rank.STATE) : Optional.empty());
  }

  private static Optional<String> first(List<Entry> found, Rank rank) {
    return found.stream().filter(entry -> entry.rank == rank).map(Entry::sector).findFirst();
  }

  /** What the words of the table among these tell, in text order, longest words first. */
  private List<Entry> entries(List<Term> words) {
    List<Entry> found = new ArrayList<>();
    int begin = 0;
    while (begin < words.size()) {
      int end = Math.min(words.size(), begin + longest);
      while (end > begin && entry(words.subList(begin, end)).isEmpty()) {
        end--;
      }
      entry(words.subList(begin, end))
          .filter(entry -> !entry.sector.equals(NONE))
          .ifPresent(found::add);
      begin = Math.max(end, begin + 1);
    }
    return found;
  }

  private Optional<Entry> entry(List<Term> words) {
    return words.isEmpty()
        ? Optional.empty()
        : Stream.of(words.getLast().form, words.getLast().lemma, singular(words.getLast().form))
            .map(last -> key(words, last))
            .filter(entries::containsKey)
            .map(entries::get)
            .findFirst();
  }

  /** Names have no lemma of their own ("Buddhists"). */
  private static String singular(String form) {
    return form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
  }

  private static String key(List<Term> words, String last) {
    StringBuilder key = new StringBuilder();
    words.subList(0, words.size() - 1).forEach(word -> key.append(word.form).append(' '));
    return key.append(last).toString();
  }
}
