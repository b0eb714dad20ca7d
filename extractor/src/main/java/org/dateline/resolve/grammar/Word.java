package org.dateline.resolve.grammar;

import java.util.Set;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.text.Span;

/**
 * A syntactic word: a token, or the tokens of a hyphenated compound taken together ("in-person").
 *
 * @param form lower case, with straight apostrophes
 * @param lemma lower case
 * @param xpos tag of the Penn Treebank, of a compound that of its most important part
 * @param capital whether it begins with a capital letter
 */
public record Word(
    Span span, String form, String lemma, PartOfSpeech pos, String xpos, boolean capital) {

  private static final Set<String> POSSESSIVE_PRONOUNS =
      Set.of("my", "your", "his", "her", "its", "our", "their", "whose");
  private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "whose", "that");

  /** The same word with another tag of the Penn Treebank. */
  Word tagged(String other) {
    return new Word(span, form, lemma, pos, other, capital);
  }

  /** A noun or proper noun: what can be the head of a noun phrase. */
  public boolean isNoun() {
    return pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN;
  }

  public boolean isVerb() {
    return pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX;
  }

  /** The mark of the possessive: "'s" or a bare apostrophe, when it is not short for "is". */
  public boolean isPossessiveMark() {
    return pos == PartOfSpeech.PART && form.startsWith("'");
  }

  public boolean isPossessivePronoun() {
    return POSSESSIVE_PRONOUNS.contains(form);
  }

  /** "to" before an infinitive, not the preposition. */
  boolean isInfinitiveMark() {
    return xpos.equals("TO") || (form.equals("to") && pos == PartOfSpeech.PART);
  }

  /** A possessive pronoun or the mark of the possessive. */
  public boolean isPossessive() {
    return isPossessiveMark() || isPossessivePronoun();
  }

  /** Whether it can stand for the noun that a relative clause says more about. */
  boolean isRelative() {
    return RELATIVE.contains(form);
  }
}
