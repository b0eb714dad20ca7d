package org.dateline.resolve.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.resolve.Entity.Organisation;
import org.dateline.resolve.Entity.OrganisationKind;
import org.dateline.resolve.Entity.Person;
import org.dateline.resolve.Entity.Tenure;
import org.dateline.resolve.WordList;

/** Whom nouns may stand for again, from {@code entities/descriptions.tsv}. */
final class DescriptionNouns {

  private final Map<String, Set<String>> kinds = new HashMap<>();
  private final Map<String, Set<String>> titles = new HashMap<>();
  private final Set<String> states = new HashSet<>();

  private DescriptionNouns(WordList list) {
    list.rows().forEach(row -> add(row.get(0), row.get(1), Set.of(row.get(2).split("\\|"))));
  }

  private void add(String noun, String what, Set<String> values) {
    switch (what) {
      case "kind" -> kinds.put(noun, values);
      case "title" -> titles.put(noun, values);
      case "state" -> states.add(noun);
      default -> throw new IllegalStateException("descriptions.tsv: no column value " + what);
    }
  }

  static DescriptionNouns load() {
    return new DescriptionNouns(WordList.read("entities/descriptions.tsv", 3));
  }

  /** Whether the words may mean a body: by its kind, or by the noun in its own name. */
  boolean fit(String words, Organisation body) {
    return kinds.getOrDefault(words, Set.of()).contains(body.kind().replace(' ', '-'))
        || (body.standing().kind() != OrganisationKind.ARMED_GROUP
            && isNamed(words, body.label().toLowerCase(Locale.ROOT)));
  }

  /** Whether the words may mean a state. */
  boolean isState(String words) {
    return states.contains(words);
  }

  /** "Defence Ministry", "Ministry of Defence". */
  private static boolean isNamed(String words, String label) {
    return label.endsWith(" " + words) || label.startsWith(words + " of ");
  }

  /** Whether the words may mean the holder of a post. */
  boolean fit(String words, Person person) {
    return person.offices().stream()
        .filter(office -> office.tenure() == Tenure.HELD)
        .map(office -> office.title().toLowerCase(Locale.ROOT))
        .anyMatch(title -> isTitle(words, title));
  }

  private boolean isTitle(String words, String title) {
    return title.equals(words)
        || title.endsWith(" " + words)
        || titles.getOrDefault(words, Set.of()).contains(title);
  }
}
