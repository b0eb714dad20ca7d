package org.dateline.read.clean;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words of running text, as they are counted and compared. */
final class Prose {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern APOSTROPHE = Pattern.compile("['’‘`]");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private Prose() {}

  /** How many words, counted by white space. */
  static int words(String text) {
    return text.isBlank() ? 0 : (int) SPACE.splitAsStream(text.strip()).count();
  }

  /** The letters and digits of each word in lower case; apostrophes are as if not written. */
  static List<String> bareWords(String text) {
    String joined = APOSTROPHE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    return NO_WORD.splitAsStream(joined).filter(word -> !word.isEmpty()).toList();
  }

  static boolean sameWords(String one, String other) {
    return bareWords(one).equals(bareWords(other));
  }
}
