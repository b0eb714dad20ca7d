package org.dateline.annotate.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BioDecoderTest {

  private final BioDecoder decoder =
      new BioDecoder(List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC"));

  @Test
  void aNameRunsFromItsBeginThroughItsInside() {
    assertThat(names(row(.9, .1, 0, 0, 0), row(0, .8, 0, .2, 0), row(.1, 0, .9, 0, 0)))
        .containsExactly("PER[1,3)");
  }

  @Test
  void neighbouringNamesStayApart() {
    assertThat(names(row(0, 1, 0, 0, 0), row(0, 1, 0, 0, 0), row(0, 0, 0, 1, 0)))
        .containsExactly("PER[0,1)", "PER[1,2)", "LOC[2,3)");
  }

  @Test
  void noNameBeginsWithItsInside() {
    assertThat(names(row(.1, .2, .7, 0, 0))).containsExactly("PER[0,1)");
  }

  @Test
  void noNameChangesItsTypeInside() {
    assertThat(names(row(0, .6, 0, .4, 0), row(.01, 0, .09, 0, .9))).containsExactly("LOC[0,2)");
  }

  @Test
  void theProbabilityIsTheMeanOverTheWords() {
    List<double[]> scores = List.of(row(.2, .8, 0, 0, 0), row(.4, 0, .6, 0, 0));

    assertThat(decoder.chunks(scores).getFirst().probability()).isCloseTo(.7, within(1e-9));
  }

  @Test
  void noWordsHaveNoNames() {
    assertThat(decoder.chunks(List.of())).isEmpty();
  }

  private List<String> names(double[]... scores) {
    return decoder.chunks(List.of(scores)).stream()
        .map(chunk -> "%s[%d,%d)".formatted(chunk.type(), chunk.begin(), chunk.end()))
        .toList();
  }

  private static double[] row(double... probabilities) {
    return Arrays.stream(probabilities).map(p -> Math.log(p + 1e-12)).toArray();
  }
}
