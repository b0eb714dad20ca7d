package org.dateline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

final class RetriesTest {

  private static int firstGood(Integer... answers) {
    Queue<Integer> coming = new ArrayDeque<>(List.of(answers));
    return new Retries(3, Duration.ZERO).until(code -> code == 200, coming::remove);
  }

  @Test
  void aBusyServerIsAskedAgain() {
    assertThat(firstGood(503, 503, 200)).isEqualTo(200);
  }

  @Test
  void theLastAnswerCountsWhenNoneIsFinal() {
    assertThat(firstGood(503, 503, 504)).isEqualTo(504);
  }

  @Test
  void aFinalAnswerIsNotAskedForAgain() {
    assertThat(firstGood(200)).isEqualTo(200);
  }
}
