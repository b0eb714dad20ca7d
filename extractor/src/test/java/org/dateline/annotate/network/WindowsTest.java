package org.dateline.annotate.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

final class WindowsTest {

  @Test
  void sentencesShareAWindowWhileTheyFit() {
    List<Word> words = words(Collections.nCopies(150, 1));

    assertThat(Windows.of(words, List.of(60, 120, 150)))
        .containsExactly(new Window(0, 120, 0, 120), new Window(120, 150, 120, 150));
  }

  @Test
  void aLongSentenceHasALongerWindowOfItsOwn() {
    List<Word> words = words(Collections.nCopies(210, 1));

    assertThat(Windows.of(words, List.of(10, 200, 210)))
        .containsExactly(
            new Window(0, 10, 0, 10), new Window(10, 200, 10, 200), new Window(200, 210, 200, 210));
  }

  @Test
  void aLongerSentenceIsReadInWindowsThatOverlap() {
    List<Word> words = words(Collections.nCopies(250, 1));

    assertThat(Windows.of(words, List.of(250)))
        .containsExactly(new Window(0, 190, 0, 170), new Window(150, 250, 170, 250));
  }

  @Test
  void aWindowKnowsTheSentencesItAnswersFor() {
    assertThat(new Window(0, 9, 2, 8).parts(new TreeSet<>(List.of(2, 3, 8, 12))))
        .containsExactly(new Span(2, 3), new Span(3, 8));
    assertThat(new Window(0, 9, 2, 8).parts(new TreeSet<>(List.of(12))))
        .containsExactly(new Span(2, 8));
  }

  @Test
  void noWordsNeedNoWindow() {
    assertThat(Windows.of(List.of(), List.of())).isEmpty();
  }

  @Property
  void everyWordIsAnsweredForOnceAndInOrder(
      @ForAll @Size(max = 60) List<@IntRange(min = 1, max = 60) Integer> lengths) {
    List<Word> words =
        words(lengths.stream().flatMap(n -> Collections.nCopies(n, n % 12 + 1).stream()).toList());
    List<Integer> ends = new ArrayList<>();
    lengths.forEach(n -> ends.add((ends.isEmpty() ? 0 : ends.getLast()) + n));

    int next = 0;
    for (Window window : Windows.of(words, ends)) {
      assertThat(window.keepBegin()).isEqualTo(next).isGreaterThanOrEqualTo(window.begin());
      assertThat(window.keepEnd()).isGreaterThan(next).isLessThanOrEqualTo(window.end());
      assertThat(
              words.subList(window.begin(), window.end()).stream()
                  .mapToInt(word -> word.pieces().size())
                  .sum())
          .isLessThanOrEqualTo(Windows.LONGEST - 2);
      next = window.keepEnd();
    }
    assertThat(next).isEqualTo(words.size());
  }

  /** Words of so many pieces each. */
  private static List<Word> words(List<Integer> lengths) {
    return lengths.stream().map(n -> new Word(Collections.nCopies(n, 7), WordShape.LOWER)).toList();
  }
}
