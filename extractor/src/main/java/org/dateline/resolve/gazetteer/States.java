package org.dateline.resolve.gazetteer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.resolve.Identity.Known;
import org.dateline.resolve.gazetteer.Candidate.Demonym;
import org.dateline.resolve.gazetteer.Candidate.State;
import org.dateline.resolve.gazetteer.Table.Row;

/** The states of the world under their codes. */
final class States {

  private final Map<String, State> byCode = new HashMap<>();

  private States() {}

  /** Reads the table and enters states and demonyms into {@code names}. */
  static States load(Names<Candidate> names) {
    States states = new States();
    for (Row row : Table.rows("states.tsv", 13)) {
      State state = state(row);
      states.byCode.put(state.iso2(), state);
      names.add(state.label(), state);
      names.addAll(row.list(6), state);
      row.list(7).forEach(demonym -> Demonyms.enter(new Demonym(demonym, state), names));
    }
    return states;
  }

  Optional<State> withCode(String iso2) {
    return Optional.ofNullable(byCode.get(iso2));
  }

  private static Known identity(Row row) {
    String key = row.text(0).toLowerCase(Locale.ROOT);
    return Identities.withArticle(
        Identities.of(key, row.optional(2), row.optional(3)), row.optional(12));
  }

  private static State state(Row row) {
    return new State(
        row.text(0),
        row.text(1),
        row.text(5),
        identity(row),
        row.point(10),
        row.number(4),
        row.optional(9)
            .map(id -> OptionalInt.of(Integer.parseInt(id)))
            .orElse(OptionalInt.empty()));
  }
}
