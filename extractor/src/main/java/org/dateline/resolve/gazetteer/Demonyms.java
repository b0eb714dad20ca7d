package org.dateline.resolve.gazetteer;

import java.util.List;
import org.dateline.resolve.gazetteer.Candidate.Demonym;

/** The forms under which a word for a people is found. */
final class Demonyms {

  /** Endings of words that have no plural in -s. */
  private static final List<String> UNCHANGED =
      List.of("ese", "ish", "ch", "ss", "men", "man", "sh", "ois", "s");

  private Demonyms() {}

  /** Enters the word and, where it has one, its plural ("Israeli", "Israelis"). */
  static void enter(Demonym demonym, Names<Candidate> names) {
    names.add(demonym.label(), demonym);
    if (UNCHANGED.stream().noneMatch(demonym.label()::endsWith)
        || demonym.label().endsWith("German")) {
      names.add(demonym.label() + "s", demonym);
    }
  }
}
