package org.dateline.read.clean;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Words that another text may begin with, save one word in twelve (edit distance over words).
 * Numbers and negations must be the same: a statement that differs in them is another statement.
 */
record NearPrefix(List<String> words) {

  private static final int WORDS_PER_SLIP = 12;
  private static final int FIRST_WORDS = 3;
  private static final Set<String> NEGATIONS = Set.of("no", "not", "never", "nor", "without");

  /** Whether the text begins with the words. */
  boolean isOf(List<String> text) {
    int slips = words.size() / WORDS_PER_SLIP;
    if (text.size() + slips < words.size() || beginsElsewhere(text)) {
      return false;
    }
    int end = bestEnd(text.subList(0, Math.min(text.size(), words.size() + slips)), slips);
    return end >= 0 && weighty(words).equals(weighty(text.subList(0, end)));
  }

  /** Whether not even one of the first words is the same, which settles most cases cheaply. */
  private boolean beginsElsewhere(List<String> text) {
    return Collections.disjoint(
        words.subList(0, Math.min(FIRST_WORDS, words.size())),
        text.subList(0, Math.min(FIRST_WORDS, text.size())));
  }

  /** How many words of the text the words are nearest to; -1 when that is not near enough. */
  private int bestEnd(List<String> text, int slips) {
    int[] above = new int[text.size() + 1];
    for (int j = 0; j <= text.size(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= words.size(); i++) {
      int[] row = new int[text.size() + 1];
      row[0] = i;
      for (int j = 1; j <= text.size(); j++) {
        int change = words.get(i - 1).equals(text.get(j - 1)) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    int best = 0;
    for (int j = 1; j <= text.size(); j++) {
      best = above[j] <= above[best] ? j : best;
    }
    return above[best] <= slips ? best : -1;
  }

  private static List<String> weighty(List<String> words) {
    return words.stream()
        .filter(word ->
            Character.isDigit(word.charAt(0)) || NEGATIONS.contains(word) || word.endsWith("nt"))
        .toList();
  }
}
