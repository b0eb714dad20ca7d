package org.dateline.resolve.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.resolve.gazetteer.Candidate;
import org.dateline.resolve.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;

final class HomesTest {

  private static final Homes HOMES = new Homes(Gazetteer.load());
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2003, 5, 1));

  @Test
  void whoOnceHeldHighOfficeIsOfItsStateBeforeAndAfterIt() {
    assertThat(HOMES.ofPerson("Gordon Brown", DAY).map(Candidate.State::iso3)).contains("GBR");
    assertThat(HOMES.ofPerson("Angela Merkel", DAY).map(Candidate.State::iso3)).contains("DEU");
  }

  @Test
  void aSurnameAloneIsThatOfWhoeverIsInOffice() {
    assertThat(HOMES.ofPerson("Chirac", DAY).map(Candidate.State::iso3)).contains("FRA");
    assertThat(HOMES.ofPerson("Merkel", DAY)).isEmpty();
  }

  @Test
  void aBodyIsOfTheStateOfThePlaceInItsName() {
    assertThat(HOMES.ofBody("Rotterdam Police").map(Candidate.State::iso3)).contains("NLD");
    assertThat(HOMES.ofBody("Medical Alliance Northern Territory").map(Candidate.State::iso3))
        .contains("AUS");
  }

  @Test
  void aPlaceOfSeveralStatesTellsNone() {
    assertThat(HOMES.ofBody("Cambridge College")).isEmpty();
  }

  @Test
  void aNameAloneIsThatOfAGreatTown() {
    assertThat(HOMES.ofTown("Sydney").map(Candidate.State::iso3)).contains("AUS");
    assertThat(HOMES.ofTown("Lincoln")).isEmpty();
  }
}
