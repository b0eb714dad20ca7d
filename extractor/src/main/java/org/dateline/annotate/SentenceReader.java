package org.dateline.annotate;

/**
 * Reads a text's sentences, their tagged tokens and their names; may be called from many threads.
 */
@FunctionalInterface
public interface SentenceReader {

  /**
   * Reads a text.
   *
   * @param text with plain quotes, apostrophes and spaces
   */
  NamedText read(String text);
}
