package org.dateline.resolve.sectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.resolve.Entity.OrganisationKind;
import org.dateline.resolve.WordList;
import org.dateline.resolve.sectors.Sectors.Owner;
import org.dateline.resolve.sectors.Sectors.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SectorsTest {

  private static final Owner NOBODY = new Owner.Nobody();

  private final Sectors sectors = Sectors.load();
  private final BodyNames bodies = BodyNames.load();

  @ParameterizedTest
  @CsvSource({
    "farm workers, AGR",
    "army cook, MIL",
    "police spokesman, COP",
    "health officials, MED",
    "opposition senator, LEG",
    "trade union leaders, LAB",
    "foreign minister, GOV",
    "press secretary, GOV",
    "intelligence agency officer, SPY",
    "Buddhists, REL"
  })
  void theStrongWordNearestTheHeadTellsTheSector(String phrase, String sector) {
    assertThat(sectors.of(terms(phrase), NOBODY)).contains(sector);
  }

  @Test
  void weakWordsTellItWhereNothingElseDoes() {
    assertThat(sectors.of(terms("president"), NOBODY)).contains("GOV");
    assertThat(sectors.of(terms("president"), terms("of the trade union"), NOBODY)).contains("LAB");
    assertThat(sectors.of(terms("president"), new Owner.Body(Optional.of("EDU")))).contains("EDU");
  }

  @Test
  void aLeaderOfAStateGovernsAndAnotherLeaderNeedNot() {
    assertThat(sectors.of(terms("leader"), new Owner.State())).contains("GOV");
    assertThat(sectors.of(terms("leader"), NOBODY)).isEmpty();
  }

  @Test
  void someTitlesTellNothing() {
    assertThat(sectors.of(terms("executive director"), NOBODY)).isEmpty();
  }

  @Test
  void whoGovernedOnceIsAnEliteAndWhoFarmedOnceIsNot() {
    assertThat(sectors.of(terms("retired vice president"), NOBODY)).contains("ELI");
    assertThat(sectors.of(terms("retired farmer"), NOBODY)).contains("AGR");
  }

  @ParameterizedTest
  @CsvSource({
    "Ministry of Fisheries, GOVERNMENT_BODY, GOV",
    "Northland Fisheries Ministry, GOVERNMENT_BODY, GOV",
    "Northland Herald, MEDIA, JRN",
    "Northland Air Force, GOVERNMENT_BODY, MIL",
    "University of Northland, SCHOOL, EDU",
    "Northland Farmers' Party, PARTY, PTY",
    "Northland Steel plc, COMPANY, BUS",
    "Northland Rovers, CLUB, CVL"
  })
  void theWordsOfANameTellTheKindOfBody(String name, OrganisationKind kind, String sector) {
    assertThat(bodies.of(name)).contains(new BodyNames.Body(kind, Optional.of(sector)));
  }

  @Test
  void aNameWithoutSuchWordsTellsNothing() {
    assertThat(bodies.of("Northland")).isEmpty();
  }

  @Test
  void sectorsAreThoseOfTheTaxonomy() throws IOException {
    String taxonomy = Files.readString(Path.of("../ontology/taxonomy.ttl"));
    Stream<String> codes =
        Stream.concat(
            WordList.read("sectors.tsv", 3).rows().stream().map(row -> row.get(1)),
            WordList.read("entities/bodies.tsv", 3).rows().stream().map(row -> row.get(2)));
    assertThat(codes.filter(code -> !code.equals("-")).distinct())
        .allSatisfy(code -> assertThat(taxonomy).contains("sector:" + code + " a skos:Concept"));
  }

  private static List<Term> terms(String phrase) {
    return Stream.of(phrase.split(" ", -1))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .map(word -> new Term(word, word.replaceAll("s$", "")))
        .toList();
  }
}
