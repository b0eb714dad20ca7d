package org.dateline.annotate.network;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.dateline.text.Span;

/**
 * Consecutive words of an article that the network reads at once: {@code [begin, end)}, of which
 * the answers for {@code [keepBegin, keepEnd)} are used.
 */
record Window(int begin, int end, int keepBegin, int keepEnd) {

  /**
   * The words that are used, a span for each sentence.
   *
   * @param ends for each sentence of the article the index behind its last word
   */
  List<Span> parts(NavigableSet<Integer> ends) {
    List<Span> parts = new ArrayList<>();
    int from = keepBegin;
    for (int end : ends.subSet(keepBegin, false, keepEnd, false)) {
      parts.add(new Span(from, end));
      from = end;
    }
    parts.add(new Span(from, keepEnd));
    return parts;
  }
}
