package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.app.Shell.Ended;
import org.junit.jupiter.api.Test;

final class ActorTest {

  @Test
  void eachPhraseIsOneRow() {
    Ended ended =
        Shell.run(
            "actor", "Chilean soldiers", "the Knesset", "President Biden", "--on", "2024-04-01");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .isEqualTo(
            """
            Chilean soldiers\tChilean soldiers\tgroup\tCHL\tMIL\t
            the Knesset\tKnesset\tgovernment body\tISR\tLEG\t
            President Biden\tJoe Biden\tperson\tUSA\tGOV\tPresident
            """);
  }

  @Test
  void aPhraseForNoActorHasNeitherStateNorSector() {
    assertThat(Shell.run("actor", "puppies", "--json").out())
        .isEqualTo(
            "{\"phrase\":\"puppies\",\"label\":\"puppies\",\"kind\":\"thing\",\"posts\":[]}\n");
  }
}
