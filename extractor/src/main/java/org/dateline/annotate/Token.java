package org.dateline.annotate;

import org.dateline.text.Span;

/**
 * A word or punctuation mark with its lemma and parts of speech.
 *
 * @param lemma lower case, the word itself where no lemma is known
 * @param xpos tag of the Penn Treebank as the English treebanks of Universal Dependencies use it,
 *     {@link #NO_XPOS} where none is known
 */
public record Token(Span span, String lemma, PartOfSpeech pos, String xpos) {

  /** An unknown tag, as CoNLL-U writes it. */
  public static final String NO_XPOS = "_";

  /** A token whose Penn tag is not known. */
  public Token(Span span, String lemma, PartOfSpeech pos) {
    this(span, lemma, pos, NO_XPOS);
  }
}
