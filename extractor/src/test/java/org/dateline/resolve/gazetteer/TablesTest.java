package org.dateline.resolve.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.resolve.gazetteer.Table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TablesTest {

  private static final Set<String> SECTORS =
      Set.of(
          "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS",
          "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "REL", "SOC", "IGO");

  @ParameterizedTest
  @CsvSource({
    "states.tsv, 13, 2",
    "regions.tsv, 10, 6",
    "organisations.tsv, 8, 6",
    "admin.tsv.gz, 11, 2"
  })
  void wikidataIdentifiersAreWellFormed(String table, int columns, int qid) {
    assertThat(Table.rows(table, columns))
        .allSatisfy(row -> assertThat(row.text(qid)).matches("|Q[1-9][0-9]*"));
  }

  @Test
  void labelsGiveKeysOfTheirOwn() {
    List<Row> rows =
        Stream.of(
                Table.rows("regions.tsv", 10),
                Table.rows("landmarks.tsv", 7),
                Table.rows("organisations.tsv", 8))
            .flatMap(List::stream)
            .toList();
    Stream<String> seats =
        Table.rows("metonyms.tsv", 7).stream()
            .filter(row -> row.optional(4).isPresent())
            .collect(Collectors.toMap(row -> row.point(4), row -> row.text(0), (one, other) -> one))
            .values()
            .stream();
    assertThat(Stream.concat(rows.stream().map(row -> row.text(0)), seats).map(Identities::slug))
        .doesNotHaveDuplicates();
  }

  @Test
  void landmarksLieInOrNearTheirTowns() {
    Towns towns = Towns.load();
    assertThat(Table.rows("landmarks.tsv", 7))
        .filteredOn(row -> row.optional(6).isPresent())
        .allSatisfy(row -> {
          Candidate.Town town = towns.withId((int) row.number(6)).orElseThrow();
          assertThat(town.state()).isEqualTo(row.text(3));
          assertThat(town.point().latitude()).isCloseTo(row.point(4).latitude(), within(0.3));
          assertThat(town.point().longitude()).isCloseTo(row.point(4).longitude(), within(0.5));
        });
  }

  @ParameterizedTest
  @CsvSource({"organisations.tsv, 8, 5", "metonyms.tsv, 7, 3"})
  void sectorsAreThoseOfTheTaxonomy(String table, int columns, int sector) {
    assertThat(Table.rows(table, columns))
        .filteredOn(row -> row.optional(sector).isPresent())
        .allSatisfy(row -> assertThat(SECTORS).contains(row.text(sector)));
  }

  @Test
  void statesOfTheTablesExist() {
    Gazetteer gazetteer = Gazetteer.load();
    List<String> codes =
        Stream.concat(
                Table.rows("regions.tsv", 10).stream().flatMap(row -> row.list(3).stream()),
                Stream.concat(
                    Table.rows("landmarks.tsv", 7).stream().map(row -> row.text(3)),
                    Table.rows("organisations.tsv", 8).stream().flatMap(TablesTest::states)))
            .toList();
    assertThat(codes).allSatisfy(code -> assertThat(gazetteer.state(code)).isPresent());
  }

  @Test
  void noAliasOfAnOrganisationIsShared() {
    assertThat(Table.rows("organisations.tsv", 8))
        .flatExtracting(row -> row.list(2))
        .doesNotHaveDuplicates();
  }

  private static Stream<String> states(Row row) {
    return Stream.concat(row.optional(3).stream(), row.optional(4).stream());
  }
}
