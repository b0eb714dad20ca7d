package org.dateline.resolve.grammar;

import java.util.List;
import org.dateline.text.Span;

/** Which words of a sentence belong to time expressions. */
final class TimeWords {

  private final int[] ends;

  TimeWords(List<Word> words, List<Span> times) {
    ends = new int[words.size()];
    for (int i = words.size() - 1; i >= 0; i--) {
      ends[i] = end(words, i, times);
    }
  }

  private int end(List<Word> words, int i, List<Span> times) {
    Span word = words.get(i).span();
    for (Span time : times) {
      if (time.overlaps(word)) {
        boolean goesOn = i + 1 < words.size() && time.overlaps(words.get(i + 1).span());
        return goesOn ? ends[i + 1] : i + 1;
      }
    }
    return 0;
  }

  boolean isTime(int word) {
    return ends[word] > 0;
  }

  /** The index after the last word of the time expression that holds the word. */
  int endOf(int word) {
    return ends[word];
  }
}
