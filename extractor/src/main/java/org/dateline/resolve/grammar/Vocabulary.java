package org.dateline.resolve.grammar;

import org.dateline.annotate.PartOfSpeech;

/** What is known of words apart from their context: which can be verbs, and which nouns. */
public interface Vocabulary {

  boolean isVerb(Word word);

  boolean isNoun(Word word);

  /** Whether the noun names people or bodies of people. */
  boolean isAgent(Word word);

  /** The word as a verb, with the verb's lemma. */
  default Word asVerb(Word word) {
    return word.as(PartOfSpeech.VERB);
  }

  /** The word as a noun, with the noun's lemma. */
  default Word asNoun(Word word) {
    return word.as(PartOfSpeech.NOUN);
  }
}
