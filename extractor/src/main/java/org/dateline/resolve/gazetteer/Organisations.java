package org.dateline.resolve.gazetteer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.resolve.gazetteer.Candidate.Metonym;
import org.dateline.resolve.gazetteer.Candidate.Organisation;
import org.dateline.resolve.gazetteer.Table.Row;

/** Reads organisations and the seats of power that stand for them. */
final class Organisations {

  private final Names<Candidate> names;
  private final States states;
  private final Map<String, Organisation> byLabel = new HashMap<>();

  private Organisations(Names<Candidate> names, States states) {
    this.names = names;
    this.states = states;
  }

  /** Reads the tables and enters organisations and metonyms into {@code names}. */
  static void load(Names<Candidate> names, States states) {
    Organisations organisations = new Organisations(names, states);
    Table.rows("organisations.tsv", 7).forEach(organisations::addOrganisation);
    Table.rows("metonyms.tsv", 6).forEach(organisations::addMetonym);
  }

  private void addOrganisation(Row row) {
    Organisation organisation =
        new Organisation(
            row.text(0),
            Identities.of(Identities.slug(row.text(0)), row.optional(6), Optional.empty()),
            Organisation.Kind.valueOf(row.text(1).replace('-', '_').toUpperCase(Locale.ROOT)),
            row.optional(3),
            row.optional(4),
            row.optional(5));
    byLabel.put(organisation.label(), organisation);
    names.add(organisation.label(), organisation);
    names.addAll(row.list(2), organisation);
  }

  private void addMetonym(Row row) {
    String name = row.text(0);
    names.add(
        name,
        new Metonym(
            name,
            states.withCode(row.text(1)).orElseThrow(() -> unknown(name, "state " + row.text(1))),
            row.optional(2).map(label -> body(name, label)),
            row.text(3),
            row.optional(4).map(latitude -> row.point(4))));
  }

  private Organisation body(String metonym, String label) {
    Organisation organisation = byLabel.get(label);
    if (organisation == null) {
      throw unknown(metonym, "organisation " + label);
    }
    return organisation;
  }

  private static IllegalStateException unknown(String metonym, String what) {
    return new IllegalStateException(
        "metonyms.tsv, %s: no %s; add it to its table".formatted(metonym, what));
  }
}
