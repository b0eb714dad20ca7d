package org.dateline.annotate.sentence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.annotate.ResourceLines;

/**
 * What a full stop after a word may mean. Knows the abbreviations of {@code abbreviations.tsv},
 * those recognised by their form, and the words of {@code starters.txt} that begin a sentence.
 */
final class Abbreviations {

  /** What a full stop after a word is. */
  enum Stop {
    /** Part of the word; the sentence goes on. */
    ABBREVIATES,
    /** Part of the word; the sentence may also end here. */
    EITHER,
    /** A mark of its own. */
    ENDS
  }

  private final Map<String, String> kinds;
  private final Set<String> starters;

  private Abbreviations(Map<String, String> kinds, Set<String> starters) {
    this.kinds = kinds;
    this.starters = starters;
  }

  static Abbreviations load() {
    Map<String, String> kinds = new HashMap<>();
    for (String[] row : ResourceLines.fields(Abbreviations.class, "abbreviations.tsv", 2)) {
      kinds.put(row[0], row[1]);
    }
    List<String> starters = ResourceLines.of(Abbreviations.class, "starters.txt");
    return new Abbreviations(kinds, new HashSet<>(starters));
  }

  /**
   * The stop that stands at {@code stop} in the text.
   *
   * @param next where the next word begins, or the text's length
   */
  Stop stop(CharSequence text, int stop, int next) {
    String word = wordBefore(text, stop);
    if (isInitials(word)) {
      return Stop.EITHER;
    }
    return switch (kinds.getOrDefault(word, "").toLowerCase(Locale.ROOT)) {
      case "inside" -> next < text.length() ? Stop.ABBREVIATES : Stop.ENDS;
      case "number" ->
          next < text.length() && Character.isDigit(text.charAt(next))
              ? Stop.ABBREVIATES
              : Stop.ENDS;
      case "either" -> Stop.EITHER;
      default -> Stop.ENDS;
    };
  }

  /** Whether the word at {@code begin} is a capitalised closed-class word. */
  boolean startsSentence(CharSequence text, int begin) {
    int end = begin;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean abbreviated = end < text.length() && text.charAt(end) == '.';
    return !abbreviated && starters.contains(text.subSequence(begin, end).toString());
  }

  /** A lone capital (J. Smith) or letters with stops between them (U.S, a.m). */
  private static boolean isInitials(String word) {
    if (word.length() == 1) {
      return Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    }
    for (int i = 0; i < word.length(); i++) {
      boolean letter = Character.isLetter(word.charAt(i));
      if (letter == (i % 2 == 1) || (!letter && word.charAt(i) != '.')) {
        return false;
      }
    }
    return word.length() % 2 == 1;
  }

  private static String wordBefore(CharSequence text, int end) {
    int begin = end;
    while (begin > 0
        && (Character.isLetterOrDigit(text.charAt(begin - 1)) || text.charAt(begin - 1) == '.')) {
      begin--;
    }
    return text.subSequence(begin, end).toString();
  }
}
