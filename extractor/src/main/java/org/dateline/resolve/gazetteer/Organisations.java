package org.dateline.resolve.gazetteer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.resolve.Entity.Point;
import org.dateline.resolve.gazetteer.Candidate.Landmark;
import org.dateline.resolve.gazetteer.Candidate.Located;
import org.dateline.resolve.gazetteer.Candidate.Metonym;
import org.dateline.resolve.gazetteer.Candidate.NamedRegion;
import org.dateline.resolve.gazetteer.Candidate.Organisation;
import org.dateline.resolve.gazetteer.Table.Row;

/** Reads organisations and the seats of power that stand for them. */
final class Organisations {

  private static final String SEAT = "seat of power";

  private final Names<Candidate> names;
  private final States states;
  private final Towns towns;
  private final Map<String, Organisation> byLabel = new HashMap<>();
  private final Map<Point, Landmark> seats = new HashMap<>();

  private Organisations(Names<Candidate> names, States states, Towns towns) {
    this.names = names;
    this.states = states;
    this.towns = towns;
  }

  /**
   * Reads the tables and enters organisations and metonyms into {@code names}, which has the
   * regions.
   */
  static void load(Names<Candidate> names, States states, Towns towns) {
    Organisations organisations = new Organisations(names, states, towns);
    Table.rows("organisations.tsv", 8).forEach(organisations::addOrganisation);
    Table.rows("metonyms.tsv", 7).forEach(organisations::addMetonym);
  }

  private void addOrganisation(Row row) {
    Organisation organisation =
        new Organisation(
            row.text(0),
            Identities.of(Identities.slug(row.text(0)), row.optional(6), Optional.empty()),
            Organisation.Kind.valueOf(row.text(1).replace('-', '_').toUpperCase(Locale.ROOT)),
            row.optional(3),
            row.optional(4),
            row.optional(5),
            row.optional(7).map(home -> home(row.text(0), home)));
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
            row.optional(4).map(latitude -> seat(row))));
  }

  private Landmark seat(Row row) {
    return seats.computeIfAbsent(
        row.point(4),
        point -> Landmarks.landmark(row.text(0), SEAT, row.text(1), point, row.optional(6), towns));
  }

  private Organisation body(String metonym, String label) {
    Organisation organisation = byLabel.get(label);
    if (organisation == null) {
      throw unknown(metonym, "organisation " + label);
    }
    return organisation;
  }

  private Located home(String organisation, String home) {
    Optional<? extends Located> place =
        home.chars().allMatch(Character::isDigit)
            ? towns.withId(Integer.parseInt(home))
            : region(home);
    return place.orElseThrow(() -> unknown(organisation, "place " + home));
  }

  private Optional<NamedRegion> region(String label) {
    return names.named(label).stream()
        .filter(NamedRegion.class::isInstance)
        .map(NamedRegion.class::cast)
        .findFirst();
  }

  private static IllegalStateException unknown(String name, String what) {
    return new IllegalStateException("%s: no %s; add it to its table".formatted(name, what));
  }
}
