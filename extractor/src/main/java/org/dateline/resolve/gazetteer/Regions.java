package org.dateline.resolve.gazetteer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.resolve.gazetteer.Candidate.AdminRegion;
import org.dateline.resolve.gazetteer.Candidate.Demonym;
import org.dateline.resolve.gazetteer.Candidate.Located;
import org.dateline.resolve.gazetteer.Candidate.NamedRegion;
import org.dateline.resolve.gazetteer.Table.Row;

/**
 * Administrative regions and regions without administration. Where a named region is also an
 * administrative one, only the named region is kept, under the code of the other.
 */
final class Regions {

  private final Names<Candidate> names;
  private final Names<AdminRegion> shortForms = new Names<>();
  private final Map<String, Located> byCode = new LinkedHashMap<>();

  private Regions(Names<Candidate> names) {
    this.names = names;
  }

  /** Reads the tables and enters the regions into {@code names}. */
  static Regions load(Names<Candidate> names) {
    Regions regions = new Regions(names);
    List<Row> admin = Table.rows("admin.tsv.gz", 10);
    Map<String, Row> byCode = new LinkedHashMap<>();
    admin.forEach(row -> byCode.put(row.text(0), row));
    Table.rows("regions.tsv", 10).forEach(row -> regions.addNamed(row, byCode));
    byCode.forEach(regions::addAdmin);
    return regions;
  }

  Optional<Located> withCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The regions that a form names only after the name of a town ("Ill."). */
  List<AdminRegion> abbreviated(String form) {
    return shortForms.named(form);
  }

  private void addNamed(Row row, Map<String, Row> admin) {
    Optional<Row> same = row.optional(7).map(admin::get);
    NamedRegion region =
        new NamedRegion(
            row.text(0),
            Identities.of(
                Identities.slug(row.text(0)),
                row.optional(6).or(() -> same.flatMap(other -> other.optional(2))),
                row.optional(9).or(() -> same.flatMap(other -> other.optional(1)))),
            row.text(1),
            row.list(3),
            row.point(4),
            row.optional(7),
            same.map(other -> other.number(7)).orElse(0L));
    names.add(region.label(), region);
    names.addAll(row.list(2), region);
    row.list(8).forEach(demonym -> addDemonym(demonym, region));
    same.ifPresent(other -> enter(other, region));
  }

  private void addAdmin(String code, Row row) {
    if (byCode.containsKey(code)) {
      return;
    }
    AdminRegion region =
        new AdminRegion(
            code,
            row.text(3),
            Identities.of(
                row.optional(1).orElse(code.toLowerCase(Locale.ROOT).replace('.', '-')),
                row.optional(2),
                row.optional(1)),
            row.point(8),
            row.number(7));
    shortForms.addAll(row.list(5), region);
    row.list(6).forEach(demonym -> addDemonym(demonym, region));
    enter(row, region);
  }

  private void enter(Row row, Located region) {
    byCode.put(row.text(0), region);
    names.add(row.text(3), region);
    names.addAll(row.list(4), region);
  }

  private void addDemonym(String demonym, Located region) {
    Demonyms.enter(new Demonym(demonym, region), names);
  }
}
