package org.dateline.resolve.grammar;

/** A stretch of a sentence that rules treat as one. */
public sealed interface Phrase {

  /** Index of the first word in the sentence. */
  int begin();

  /** Index after the last word. */
  int end();

  /** A noun with what stands before it, or a pronoun. {@code head} is a word index. */
  record NounPhrase(int begin, int end, int head) implements Phrase {}

  /** A time expression. {@code head} is the index of the word that joins it to the sentence. */
  record TimePhrase(int begin, int end, int head) implements Phrase {}
}
