package org.dateline.annotate.network;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;

/**
 * The words of a sentence as CoNLL-2003 counts them, which the network learned names from: parts of
 * a hyphenated compound that stand without spaces are one word.
 */
final class Compounds {

  private Compounds() {}

  /** The tokens, grouped by the word they belong to. */
  static List<List<Span>> group(String text, List<Span> tokens) {
    List<List<Span>> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isHyphen(text, tokens, i) || isHyphen(text, tokens, i - 1)) {
        words.getLast().add(tokens.get(i));
      } else {
        words.add(new ArrayList<>(List.of(tokens.get(i))));
      }
    }
    return words;
  }

  /** Whether token {@code i} is a hyphen right between two others. */
  private static boolean isHyphen(String text, List<Span> tokens, int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i).in(text).equals("-")
        && tokens.get(i - 1).end() == tokens.get(i).begin()
        && tokens.get(i + 1).begin() == tokens.get(i).end();
  }
}
