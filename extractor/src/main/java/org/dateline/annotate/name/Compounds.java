package org.dateline.annotate.name;

import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.text.Span;

/**
 * The words of a sentence as CoNLL-2003 counts them, which the network learned from: parts of a
 * hyphenated compound that stand without spaces are one word.
 */
final class Compounds {

  private Compounds() {}

  static List<Span> join(String text, Sentence sentence) {
    List<Span> words = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Span span = tokens.get(i).span();
      if (isHyphen(text, tokens, i) || isHyphen(text, tokens, i - 1)) {
        words.set(words.size() - 1, words.getLast().union(span));
      } else {
        words.add(span);
      }
    }
    return words;
  }

  /** Whether token {@code i} is a hyphen right between two others. */
  private static boolean isHyphen(String text, List<Token> tokens, int i) {
    if (i < 1 || i + 1 >= tokens.size() || !tokens.get(i).span().in(text).equals("-")) {
      return false;
    }
    Span hyphen = tokens.get(i).span();
    return tokens.get(i - 1).span().end() == hyphen.begin()
        && tokens.get(i + 1).span().begin() == hyphen.end();
  }
}
