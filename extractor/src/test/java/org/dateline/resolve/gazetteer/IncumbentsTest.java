package org.dateline.resolve.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.resolve.gazetteer.Incumbents.Incumbent;
import org.junit.jupiter.api.Test;

final class IncumbentsTest {

  private final Incumbents incumbents = Incumbents.load(Gazetteer.load());

  @Test
  void aPostIsHeldFromTheFirstDayToTheLast() {
    assertThat(titles(incumbents.named("Tony Blair", LocalDate.of(1997, 5, 1)))).isEmpty();
    assertThat(titles(incumbents.named("Tony Blair", LocalDate.of(1997, 5, 2))))
        .containsExactly("Prime Minister of United Kingdom");
    assertThat(titles(incumbents.named("Tony Blair", LocalDate.of(2010, 1, 1)))).isEmpty();
  }

  @Test
  void aPostOnceHeldIsKnown() {
    assertThat(titles(incumbents.formerly("Tony Blair", LocalDate.of(2010, 1, 1))))
        .containsExactly("Prime Minister of United Kingdom");
  }

  @Test
  void nothingIsSaidOfDaysAfterTheTableWasReadOver() {
    LocalDate day = LocalDate.of(2025, 3, 1);
    assertThat(incumbents.named("Emmanuel Macron", day)).isEmpty();
    assertThat(incumbents.formerly("Emmanuel Macron", day)).isEmpty();
  }

  @Test
  void aTitleAndASurnameMeanWhoHeldItThen() {
    assertThat(incumbents.called("President", "Bush", LocalDate.of(1990, 1, 1)))
        .map(Incumbent::name)
        .contains("George H. W. Bush");
    assertThat(incumbents.called("President", "Bush", LocalDate.of(2004, 1, 1)))
        .map(Incumbent::name)
        .contains("George W. Bush");
    assertThat(incumbents.called("Governor", "Bush", LocalDate.of(2004, 1, 1))).isEmpty();
  }

  @Test
  void namesAreComparedWithoutAccents() {
    assertThat(incumbents.named("Nicolas Maduro", LocalDate.of(2020, 1, 1))).hasSize(1);
  }

  @Test
  void everyTimeInOfficeBeginsBeforeItEnds() {
    assertThat(Table.rows("incumbents.tsv", 6))
        .allSatisfy(
            row -> assertThat(LocalDate.parse(row.text(4))).isBefore(LocalDate.parse(row.text(5))));
  }

  private static List<String> titles(List<Incumbent> found) {
    return found.stream().map(one -> one.title() + " of " + one.in().label()).toList();
  }
}
