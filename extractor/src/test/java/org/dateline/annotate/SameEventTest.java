package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class SameEventTest {

  private final EventState east = new EventState(new float[] {1, 0});
  private final EventState north = new EventState(new float[] {0, 1});

  @Test
  void theProbabilityGrowsWithTheProduct() {
    SameEvent same = new SameEvent(8, -4);

    assertThat(same.probability(east, east)).isCloseTo(0.982, within(0.001));
    assertThat(same.probability(east, north)).isCloseTo(0.018, within(0.001));
  }

  @Test
  void statesOfOtherLengthsAreNotCompared() {
    assertThatThrownBy(() -> east.product(new EventState(new float[] {1})))
        .hasMessage("states of 2 and 1 numbers");
  }

  @Test
  void aStateIsItsNumbers() {
    assertThat(east).isEqualTo(new EventState(new float[] {1, 0})).isNotEqualTo(north);
    assertThat(east.values()).containsExactly(1, 0);
  }
}
