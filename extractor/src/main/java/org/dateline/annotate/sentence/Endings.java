package org.dateline.annotate.sentence;

import java.util.Map;
import java.util.Optional;

/** What to put in place of a word's ending, from a table whose longest fitting entry decides. */
final class Endings {

  /** An ending and what replaces it. */
  record Change(String ending, String replacement) {

    String apply(String word) {
      return word.substring(0, word.length() - ending.length()) + replacement;
    }
  }

  /** Changes nothing. */
  static final Endings NONE = new Endings(Map.of());

  private final Map<String, Change> changes;

  /**
   * @param changes by ending; a key that begins with {@code ^} is a whole word
   */
  Endings(Map<String, Change> changes) {
    this.changes = Map.copyOf(changes);
  }

  /** The word with its ending replaced, where an entry fits. */
  Optional<String> apply(String word) {
    return change(word).map(change -> change.apply(word));
  }

  private Optional<Change> change(String word) {
    Change found = changes.get("^" + word);
    for (int i = 0; found == null && i < word.length(); i++) {
      found = changes.get(word.substring(i));
    }
    return Optional.ofNullable(found);
  }
}
