package org.dateline.resolve.entities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Mention.NameType;

/**
 * The persons of an article by their full names, and the lone surnames and first names that lead to
 * them. People who share a surname stay apart; a surname that may mean several means none of them.
 */
final class PersonChains {

  /** A full name, and where the text first gives it. */
  private record Full(String label, int begin, List<String> words) {

    String surname() {
      return words.getLast();
    }

    boolean hasName(String word) {
      return words.getLast().equals(word) || words.getFirst().equals(word);
    }
  }

  private final List<Full> persons = new ArrayList<>();
  private final Map<String, String> labels = new LinkedHashMap<>();

  PersonChains(List<Name> names) {
    names.stream()
        .filter(name -> name.type() == NameType.PERSON && !name.isOneWord())
        .forEach(this::add);
  }

  /** The person a name of type PERSON means. */
  Meaning.Person meaning(Name name) {
    if (!name.isOneWord()) {
      return new Meaning.Person(labels.getOrDefault(name.text(), name.text()), true);
    }
    return chained(name).orElseGet(() -> new Meaning.Person(name.text(), false));
  }

  /** The one person of the article that a single word can name, whatever it was taken for. */
  Optional<Meaning.Person> chained(Name name) {
    List<Full> bySurname = called(full -> full.surname().equals(name.text()), name);
    List<Full> found =
        bySurname.isEmpty() ? called(full -> full.hasName(name.text()), name) : bySurname;
    return found.size() == 1
        ? Optional.of(new Meaning.Person(found.getFirst().label, true))
        : Optional.empty();
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

  private void add(Name name) {
    if (labels.containsKey(name.text())) {
      return;
    }
    List<Full> same = persons.stream().filter(full -> isSame(full.words, name.words())).toList();
    if (same.size() == 1) {
      labels.put(name.text(), same.getFirst().label);
      return;
    }
    persons.add(new Full(name.text(), name.span().begin(), name.words()));
    labels.put(name.text(), name.text());
  }

  /** True when one name is the other with more names between: "John Smith", "John F. Smith". */
  private static boolean isSame(List<String> one, List<String> other) {
    return one.getLast().equals(other.getLast())
        && one.getFirst().equals(other.getFirst())
        && (Set.copyOf(one).containsAll(other) || Set.copyOf(other).containsAll(one));
  }
}
