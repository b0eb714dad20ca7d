package org.dateline.annotate.network;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an article into windows as the network was trained: consecutive sentences together while
 * their pieces fit, so that each is read in its context. A longer sentence has a longer window of
 * its own, or several that overlap; in an overlap each window answers for its own half.
 */
final class Windows {

  /** Pieces of a window of several sentences, with the two special ones. */
  static final int PIECES = 128;

  /** Pieces of a window of one sentence. */
  static final int LONGEST = 192;

  private static final int SPECIAL = 2;
  private static final int OVERLAP = 40;

  private final List<Word> words;
  private final List<Window> windows = new ArrayList<>();

  private Windows(List<Word> words) {
    this.words = words;
  }

  /**
   * The windows over all words, in text order.
   *
   * @param ends for each sentence the index behind its last word
   */
  static List<Window> of(List<Word> words, List<Integer> ends) {
    Windows cut = new Windows(words);
    int begin = 0;
    int end = 0;
    for (int next : ends) {
      if (cut.pieces(begin, next) > PIECES - SPECIAL) {
        cut.add(begin, end);
        begin = end;
      }
      end = next;
    }
    cut.add(begin, end);
    return cut.windows;
  }

  private int pieces(int begin, int end) {
    int pieces = 0;
    for (Word word : words.subList(begin, end)) {
      pieces += word.pieces().size();
    }
    return pieces;
  }

  private void add(int begin, int end) {
    int from = begin;
    int keep = begin;
    while (keep < end) {
      int to = reach(from, end);
      int back = to < end ? back(from, to) : to;
      int middle = (back + to) / 2;
      windows.add(new Window(from, to, keep, middle));
      from = back;
      keep = middle;
    }
  }

  /** The furthest end of a window that begins at {@code from}. */
  private int reach(int from, int end) {
    int to = from;
    int room = LONGEST - SPECIAL;
    while (to < end && words.get(to).pieces().size() <= room) {
      room -= words.get(to).pieces().size();
      to++;
    }
    return to;
  }

  /** Where the window after {@code [from, to)} begins. */
  private int back(int from, int to) {
    int back = to;
    int overlap = OVERLAP;
    while (back > from + 1 && words.get(back - 1).pieces().size() <= overlap) {
      back--;
      overlap -= words.get(back).pieces().size();
    }
    return back;
  }
}
