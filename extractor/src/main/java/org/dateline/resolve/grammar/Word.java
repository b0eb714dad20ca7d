package org.dateline.resolve.grammar;

import java.util.Set;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.text.Span;

/**
 * A syntactic word: a token, a part of one ("did" and "n't"), or hyphenated tokens taken together
 * ("in-person").
 *
 * @param form lower case, with straight apostrophes
 * @param lemma lower case
 * @param capital whether it begins with a capital letter
 */
public record Word(Span span, String form, String lemma, PartOfSpeech pos, boolean capital) {

  private static final Set<String> POSSESSIVE_PRONOUNS =
      Set.of("my", "your", "his", "her", "its", "our", "their", "whose");

  /** A noun or proper noun: what can be the head of a noun phrase. */
  public boolean isNoun() {
    return pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN;
  }

  /** The mark of the possessive: "'s" or a bare apostrophe, when it is not short for "is". */
  public boolean isPossessiveMark() {
    return pos == PartOfSpeech.PART && form.startsWith("'");
  }

  public boolean isPossessivePronoun() {
    return POSSESSIVE_PRONOUNS.contains(form);
  }

  /** The same word read as another part of speech. */
  public Word as(PartOfSpeech other) {
    return new Word(span, form, lemma, other, capital);
  }
}
