package org.dateline.consolidate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they compare: words in small letters without accents; at least one, if empty. */
final class Names {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Names() {}

  /** The words of a name; initials between others ("John F. Kennedy") tell nobody apart. */
  static List<String> words(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    List<String> words =
        Arrays.stream(NO_LETTERS.split(plain.toLowerCase(Locale.ROOT)))
            .filter(word -> !word.isEmpty())
            .toList();
    List<String> full = words.stream().filter(word -> word.length() > 1).toList();
    return full.size() > 1 ? full : words.isEmpty() ? List.of("") : words;
  }
}
