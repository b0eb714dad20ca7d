package org.dateline.annotate.sentence;

import java.util.List;

/** Cuts English text into sentences and tokens. */
public final class Segmenter {

  private final SentenceSplitter splitter;
  private final Tokenizer tokenizer;

  private Segmenter(Abbreviations abbreviations) {
    splitter = new SentenceSplitter(abbreviations);
    tokenizer = new Tokenizer(abbreviations);
  }

  /** Reads the word lists from the class path. */
  public static Segmenter load() {
    return new Segmenter(Abbreviations.load());
  }

  /** The sentences in text order. */
  public List<Segment> segments(String text) {
    return splitter.split(text).stream()
        .map(sentence -> new Segment(sentence, tokenizer.tokens(text, sentence)))
        .toList();
  }
}
