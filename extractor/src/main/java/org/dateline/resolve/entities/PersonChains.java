package org.dateline.resolve.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Mention.NameType;
import org.dateline.text.Span;

/**
 * The persons of an article by their full names, and the lone surnames and first names that lead to
 * them. People who share a surname stay apart: once a lone surname has meant one of them it goes on
 * to, else it means none.
 */
final class PersonChains {

  /** A full name, and where the text first gives it. */
  private record Full(String label, int begin, List<String> words) {

    String surname() {
      return words.getLast();
    }

    Full seenAt(int offset) {
      return new Full(label, Math.min(begin, offset), words);
    }

    boolean hasName(String word) {
      return words.getLast().equals(word) || words.getFirst().equals(word);
    }
  }

  private final List<Full> persons = new ArrayList<>();
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Map<Span, Meaning.Person> chained = new LinkedHashMap<>();
  private final Map<String, Set<String>> referred = new LinkedHashMap<>();

  /**
   * @param names in text order
   */
  PersonChains(List<Name> names) {
    names.stream()
        .filter(name -> name.type() == NameType.PERSON && !name.isOneWord())
        .sorted(Comparator.comparingInt(PersonChains::rank))
        .forEach(this::add);
    names.stream().filter(Name::isOneWord).forEach(this::chain);
  }

  /** The person a name of type PERSON means. */
  Meaning.Person meaning(Name name) {
    if (!name.isOneWord()) {
      String label = labels.getOrDefault(name.text(), name.text());
      return new Meaning.Person(label, !hasOnlyInitials(List.of(label.split(" ", -1))));
    }
    return chained(name).orElseGet(() -> new Meaning.Person(name.text(), false));
  }

  /** The one person of the article that a single word can name, whatever it was taken for. */
  Optional<Meaning.Person> chained(Name name) {
    return Optional.ofNullable(chained.get(name.span()));
  }

  /** Longest names first, initials last. */
  private static int rank(Name name) {
    int words = name.words().size();
    return hasOnlyInitials(name.words()) ? words : -words;
  }

  private void chain(Name name) {
    List<Full> bySurname = called(full -> full.surname().equals(name.text()), name);
    List<Full> found =
        bySurname.isEmpty() ? called(full -> full.hasName(name.text()), name) : bySurname;
    Set<String> before = referred.computeIfAbsent(name.text(), key -> new LinkedHashSet<>());
    List<Full> familiar =
        found.size() == 1
            ? found
            : found.stream().filter(full -> before.contains(full.label)).toList();
    if (familiar.size() == 1) {
      chained.put(name.span(), new Meaning.Person(familiar.getFirst().label, true));
      before.add(familiar.getFirst().label);
    }
  }

  private interface Test {
    boolean holds(Full full);
  }

  /** Those named before this mention, if any; else those named anywhere. */
  private List<Full> called(Test test, Name name) {
    List<Full> all = persons.stream().filter(test::holds).toList();
    List<Full> before = all.stream().filter(full -> full.begin < name.span().begin()).toList();
    return before.isEmpty() ? all : before;
  }

  /** Takes the longest names first, so that shorter forms find them. */
  private void add(Name name) {
    if (labels.containsKey(name.text())) {
      return;
    }
    List<Full> same = persons.stream().filter(full -> isShortFor(name, full)).toList();
    if (same.size() == 1) {
      Full person = same.getFirst();
      labels.put(name.text(), person.label);
      persons.set(persons.indexOf(person), person.seenAt(name.span().begin()));
    } else {
      persons.add(new Full(name.text(), name.span().begin(), name.words()));
      labels.put(name.text(), name.text());
    }
  }

  /** True for "J. Smith" of "John Smith". */
  private static boolean isInitialed(List<String> words, List<String> full) {
    return hasOnlyInitials(words)
        && full.getLast().equals(words.getLast())
        && full.getFirst().charAt(0) == words.getFirst().charAt(0);
  }

  /** True where nothing but letters stands before the surname. */
  private static boolean hasOnlyInitials(List<String> words) {
    return words.subList(0, words.size() - 1).stream()
        .allMatch(word -> word.length() == 1 || word.endsWith("."));
  }

  /** True for "John Smith" of "John F. Smith", and for "Suu Kyi" of "Aung San Suu Kyi". */
  private static boolean isShortFor(Name name, Full full) {
    List<String> words = name.words();
    int size = full.words.size();
    boolean ends =
        words.size() < size && full.words.subList(size - words.size(), size).equals(words);
    boolean frames =
        full.words.getFirst().equals(words.getFirst())
            && full.words.getLast().equals(words.getLast())
            && full.words.containsAll(words);
    return ends || frames || isInitialed(words, full.words);
  }
}
