package org.dateline.resolve.events;

import java.util.Set;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;

/** What the words before a noun say of it. */
final class Determiners {

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "its", "their", "his", "her", "'s", "'");

  private Determiners() {}

  /** Likewise of the noun with an index. */
  static boolean isDefinite(int noun, ParsedSentence sentence) {
    return sentence.nouns().stream()
        .filter(phrase -> phrase.head() == noun)
        .anyMatch(phrase -> isDefinite(phrase, sentence));
  }

  /** "the plan", "Norway's plan", but not "a plan": whether the reader is to know which. */
  static boolean isDefinite(NounPhrase noun, ParsedSentence sentence) {
    return sentence.words().subList(noun.begin(), noun.head()).stream()
        .anyMatch(word -> DEFINITE.contains(word.form()));
  }
}
