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
   * @param sentences in text order
   * @param text the article's text with plain quotes, apostrophes and spaces, offset for offset
   */
  List<? extends Mention> find(List<Sentence> sentences, String text);
}
