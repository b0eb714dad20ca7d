package org.dateline.resolve.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.resolve.gazetteer.Candidate.AdminRegion;
import org.dateline.resolve.gazetteer.Candidate.Demonym;
import org.dateline.resolve.gazetteer.Candidate.Located;
import org.dateline.resolve.gazetteer.Candidate.Metonym;
import org.dateline.resolve.gazetteer.Candidate.NamedRegion;
import org.dateline.resolve.gazetteer.Candidate.Organisation;
import org.dateline.resolve.gazetteer.Candidate.State;
import org.dateline.resolve.gazetteer.Candidate.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GazetteerTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load();

  @ParameterizedTest
  @CsvSource({
    "US, US",
    "U.S., US",
    "the United States, US",
    "America, US",
    "UK, GB",
    "Britain, GB",
    "Türkiye, TR",
    "Turkiye, TR",
    "Turkey, TR",
    "Burma, MM",
    "Czech Republic, CZ",
    "Czechia, CZ",
    "Ivory Coast, CI",
    "Côte d’Ivoire, CI",
    "Macedonia, MK",
    "Ireland, IE",
    "Korea, KR",
    "North Korea, KP",
    "the Netherlands, NL",
    "Georgia, GE",
    "Jordan, JO",
    "Chad, TD",
    "Israel's, IL",
    "UKRAINE, UA",
    "the Gambia, GM",
    "Swaziland, SZ",
    "Holy See, VA"
  })
  void stateGoesByItsNames(String name, String iso2) {
    assertThat(GAZETTEER.lookUp(name)).first().isInstanceOf(State.class);
    assertThat(((State) GAZETTEER.lookUp(name).getFirst()).iso2()).isEqualTo(iso2);
  }

  @Test
  void bothCongosAreCandidates() {
    assertThat(GAZETTEER.lookUp("Congo"))
        .filteredOn(State.class::isInstance)
        .extracting(state -> ((State) state).iso2())
        .containsExactly("CD", "CG");
  }

  @ParameterizedTest
  @ValueSource(strings = {"us", "who", "Us", "un", "turkey", "chad", "It", "polish"})
  void ordinaryWordNamesNothing(String word) {
    assertThat(GAZETTEER.lookUp(word)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Kyiv, UA, 703448",
    "Kiev, UA, 703448",
    "Mumbai, IN, 1275339",
    "Bombay, IN, 1275339",
    "Rafah, PS, 281102",
    "Khan Younis, PS, 281124",
    "St. Petersburg, RU, 498817",
    "São Paulo, BR, 3448439",
    "Sao Paulo, BR, 3448439",
    "Washington, US, 4140963",
    "New York, US, 5128581",
    "SANTIAGO, CL, 3871336",
    "The Hague, NL, 2747373",
    "Geneva, CH, 2660646",
    "Seville, ES, 2510911",
    "Antwerp, BE, 2803138",
    "Gothenburg, SE, 2711537",
    "Cologne, DE, 2886242",
    "Jenin, PS, 283506",
    "Qamishli, SY, 173377",
    "Kobani, SY, 172256"
  })
  void townGoesByItsNames(String name, String state, int geonames) {
    assertThat(GAZETTEER.lookUp(name))
        .filteredOn(Town.class::isInstance)
        .extracting(candidate -> (Town) candidate)
        .anySatisfy(town -> {
          assertThat(town.geonames()).isEqualTo(geonames);
          assertThat(town.state()).isEqualTo(state);
        });
  }

  @Test
  void gazaIsTheStripBeforeTheCity() {
    List<Candidate> candidates = GAZETTEER.lookUp("Gaza");
    assertThat(candidates).first().isInstanceOf(NamedRegion.class);
    assertThat(candidates).extracting(Candidate::label).contains("Gaza Strip", "Gaza City");
  }

  @Test
  void rafahLiesInTheGazaStrip() {
    Town rafah = GAZETTEER.town(281102).orElseThrow(() -> new AssertionError("no town 281102"));
    assertThat(GAZETTEER.containerOf(rafah)).map(Candidate::label).contains("Gaza Strip");
    assertThat(rafah.point().latitude()).isBetween(31.2, 31.4);
    assertThat(rafah.point().longitude()).isBetween(34.2, 34.3);
  }

  @Test
  void georgiaIsAlsoAStateOfTheUnitedStates() {
    assertThat(GAZETTEER.lookUp("Georgia"))
        .filteredOn(AdminRegion.class::isInstance)
        .extracting(region -> ((AdminRegion) region).code())
        .contains("US.GA");
  }

  @Test
  void abbreviationOfARegionIsNoNameByItself() {
    assertThat(GAZETTEER.lookUp("Ill.")).isEmpty();
    assertThat(GAZETTEER.abbreviated("Ill."))
        .extracting(AdminRegion::code)
        .containsExactly("US.IL");
  }

  @Test
  void demonymLeadsToItsState() {
    assertThat(GAZETTEER.lookUp("Israelis"))
        .singleElement()
        .isInstanceOfSatisfying(
            Demonym.class, demonym -> assertThat(demonym.of().label()).isEqualTo("Israel"));
  }

  @Test
  void seatOfPowerStandsForItsState() {
    assertThat(GAZETTEER.lookUp("the Kremlin"))
        .first()
        .isInstanceOfSatisfying(
            Metonym.class, metonym -> assertThat(metonym.state().iso2()).isEqualTo("RU"));
  }

  @Test
  void acronymLeadsToItsOrganisation() {
    assertThat(GAZETTEER.lookUp("UN"))
        .first()
        .isInstanceOfSatisfying(
            Organisation.class,
            organisation -> {
              assertThat(organisation.label()).isEqualTo("United Nations");
              assertThat(organisation.identity().key()).isEqualTo("united-nations");
            });
  }

  @Test
  void stateCarriesItsOutsideIdentifiers() {
    assertThat(GAZETTEER.state("US").orElseThrow().identity().sameAs())
        .containsExactly(
            "http://www.wikidata.org/entity/Q30",
            "https://sws.geonames.org/6252001/",
            "http://dbpedia.org/resource/United_States");
  }

  @Test
  void capitalOfEveryStateOfTheUnitedNationsIsKnown() {
    assertThat(List.of("US", "GB", "IL", "UA", "RU", "CN", "BO", "ZA", "NL", "MM"))
        .allSatisfy(iso2 ->
            assertThat(GAZETTEER.town(GAZETTEER.state(iso2).orElseThrow().capital().orElseThrow()))
                .map(Located::states)
                .contains(List.of(iso2)));
  }
}
