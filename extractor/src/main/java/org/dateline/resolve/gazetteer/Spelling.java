package org.dateline.resolve.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared: by their letters without marks, but with case where case tells. */
final class Spelling {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final String UNMARKED_LETTERS = "łøđıßæœðþħŁØĐÆŒ";
  private static final String[] PLAIN = {
    "l", "o", "d", "i", "ss", "ae", "oe", "d", "th", "h", "l", "o", "d", "ae", "oe"
  };

  private Spelling() {}

  /**
   * The key under which a name is stored: lower case, no marks, apostrophes dropped, other
   * punctuation as one space, no leading article, a leading "St.", "Mt." or "Ft." written out.
   */
  static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    String plain = isAscii(name) ? name : unmarked(name);
    for (int i = 0; i < plain.length(); i++) {
      append(plain.charAt(i), key);
    }
    int length = key.length();
    if (length > 0 && key.charAt(length - 1) == ' ') {
      key.setLength(length - 1);
    }
    return writtenOut(key.toString());
  }

  /**
   * Whether a name in text may be the stored one with the same key: acronyms and names that the
   * text begins in lower case must be spelled exactly alike ("US" is not "us").
   */
  static boolean agrees(String written, String stored) {
    boolean exact =
        isAcronym(stored)
            || Character.isLowerCase(written.charAt(0))
            || (written.length() <= 3 && isAcronym(written));
    return !exact || written.equals(stored);
  }

  private static boolean isAcronym(String name) {
    return name.length() <= 8
        && name.chars().noneMatch(Character::isLowerCase)
        && name.chars().filter(Character::isUpperCase).count() > 1;
  }

  private static void append(char c, StringBuilder key) {
    if (Character.isLetterOrDigit(c)) {
      key.append(Character.toLowerCase(c));
    } else if (!isApostrophe(c) && key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
      key.append(' ');
    }
  }

  private static String writtenOut(String key) {
    String bare = key.startsWith("the ") ? key.substring(4) : key;
    if (bare.startsWith("st ")) {
      return "saint " + bare.substring(3);
    }
    if (bare.startsWith("mt ")) {
      return "mount " + bare.substring(3);
    }
    return bare.startsWith("ft ") ? "fort " + bare.substring(3) : bare;
  }

  static boolean isApostrophe(char c) {
    return "'’‘ʼʻ`".indexOf(c) >= 0;
  }

  private static String unmarked(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    StringBuilder plain = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      int at = UNMARKED_LETTERS.indexOf(bare.charAt(i));
      plain.append(at < 0 ? String.valueOf(bare.charAt(i)) : PLAIN[at]);
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
