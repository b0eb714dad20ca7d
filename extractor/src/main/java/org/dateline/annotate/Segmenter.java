package org.dateline.annotate;

import java.util.List;

/** Cuts a plain text into sentences of tagged, lemmatised tokens, from any thread. */
@FunctionalInterface
public interface Segmenter {

  List<Sentence> sentences(String text);
}
