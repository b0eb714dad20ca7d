package org.dateline.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Places on the drawing of the world. */
final class ProjectionTest {

  @Test
  void theMiddleOfTheWorldIsWhereGreenwichMeetsTheEquator() {
    assertThat(Projection.of(0, 0)).isEqualTo(new Projection(500, 260));
  }

  @Test
  void eastIsRightAndNorthIsUp() {
    assertThat(Projection.of(180, 0).x()).isEqualTo(1000, within(0.01));
    assertThat(Projection.of(-180, 0).x()).isEqualTo(0, within(0.01));
    assertThat(Projection.of(0, 60).y()).isLessThan(Projection.of(0, 30).y());
  }

  @Test
  void onlyPointsHaveAPlace() {
    assertThat(Projection.of("POINT(34.25 31.29)")).contains(Projection.of(34.25, 31.29));
    assertThat(Projection.of("POLYGON((0 0, 1 1, 1 0, 0 0))")).isEmpty();
  }
}
