package org.dateline.annotate;

/**
 * Reads a text's sentences with their tokens and trees, its names and its events; may be called
 * from many threads.
 */
@FunctionalInterface
public interface SentenceReader {

  /**
   * Reads a text.
   *
   * @param text with plain quotes, apostrophes and spaces
   */
  ReadText read(String text);
}
