package org.dateline.resolve.events;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Word;

/** Words for nobody in particular: "anyone who", "any firm that", "a man who", "people who". */
final class Whoever {

  private static final Set<String> PRONOUNS =
      Set.of("anyone", "anybody", "whoever", "everyone", "everybody", "those");
  private static final Set<String> DETERMINERS = Set.of("any", "every", "whichever", "a", "an");

  private Whoever() {}

  /** Whether the noun or pronoun means all of its kind, or whichever of them. */
  static boolean isMeant(int word, ParsedSentence sentence) {
    Word noun = sentence.words().get(word);
    return PRONOUNS.contains(noun.form())
        || dependents(word, sentence).anyMatch(DETERMINERS::contains)
        || isBarePlural(word, sentence);
  }

  /** "householders who attack intruders"; but not "ministers of Sweden", "two ministers". */
  private static boolean isBarePlural(int word, ParsedSentence sentence) {
    Word noun = sentence.words().get(word);
    return noun.xpos().equals("NNS")
        && IntStream.range(0, word).noneMatch(i -> sentence.heads().get(i) == word);
  }

  private static Stream<String> dependents(int word, ParsedSentence sentence) {
    return IntStream.range(0, word)
        .filter(i -> sentence.heads().get(i) == word)
        .mapToObj(i -> sentence.words().get(i).form());
  }
}
