package org.dateline.resolve.gazetteer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.resolve.Identity.Known;
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
    List<Row> admin = Table.rows("admin.tsv.gz", 11);
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
            identity(row, same),
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
        new AdminRegion(code, row.text(3), identity(code, row), row.point(8), row.number(7));
    shortForms.addAll(row.list(5), region);
    row.list(6).forEach(demonym -> addDemonym(demonym, region));
    enter(row, region);
  }

  private static Known identity(Row named, Optional<Row> admin) {
    Known known =
        Identities.of(
            Identities.slug(named.text(0)),
            named.optional(6).or(() -> admin.flatMap(same -> same.optional(2))),
            named.optional(9).or(() -> admin.flatMap(same -> same.optional(1))));
    return Identities.withArticle(known, admin.flatMap(same -> same.optional(10)));
  }

  private static Known identity(String code, Row admin) {
    String key = admin.optional(1).orElse(code.toLowerCase(Locale.ROOT).replace('.', '-'));
    return Identities.withArticle(
        Identities.of(key, admin.optional(2), admin.optional(1)), admin.optional(10));
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
