package org.dateline.resolve.figures;

import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;

/** What an article's entities tell of its noun phrases. */
public interface People {

  /** Whether the phrase is of people. */
  boolean arePeople(NounPhrase noun, ParsedSentence sentence);

  /** Whether a number above one may stand before it: not a name, nor a noun in the singular. */
  boolean mayBeSeveral(NounPhrase noun, ParsedSentence sentence);

  /** Whether it is of one person. */
  boolean isOnePerson(NounPhrase noun, ParsedSentence sentence);
}
