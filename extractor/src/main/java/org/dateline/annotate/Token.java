package org.dateline.annotate;

import org.dateline.text.Span;

/**
 * A word or punctuation mark with its lemma and universal part of speech.
 *
 * @param lemma lower case, the word itself where no lemma is known
 */
public record Token(Span span, String lemma, PartOfSpeech pos) {}
