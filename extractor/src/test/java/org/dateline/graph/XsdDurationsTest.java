package org.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class XsdDurationsTest {

  @ParameterizedTest
  @CsvSource({
    "P2W,P14D",
    "P1Y,P1Y",
    "P2Y6M,P2Y6M",
    "PT36H,PT36H",
    "P3DT12H,P3DT12H",
    "PXW,",
    "P1Q,",
    "P2WE,",
    "P99999999999999999999W,",
    "P,"
  })
  void weeksAreDaysAndWhatXsdLacksIsLeftOut(String timex3, String duration) {
    assertThat(XsdDurations.of(timex3)).isEqualTo(Optional.ofNullable(duration));
  }
}
