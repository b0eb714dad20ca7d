package org.dateline.annotate;

import java.util.List;

/**
 * Finds the mentions of one kind. Finders do not see one another's output, hold no state between
 * calls and may be called from many threads.
 */
@FunctionalInterface
public interface MentionFinder {

  /**
   * The mentions in text order.
   *
   * @param text the article's text with plain quotes, apostrophes, dashes and spaces, offset for
   *     offset
   * @param sentences of that text, in text order
   */
  List<? extends Mention> find(String text, List<Sentence> sentences);
}
