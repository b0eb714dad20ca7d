package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.List;

/** The regular forms of English verbs and nouns; irregular ones are the annotator's business. */
final class Inflections {

  private Inflections() {}

  /** The lemma itself, then -s, -ed and -ing forms. */
  static List<String> ofVerb(String lemma) {
    List<String> forms = new ArrayList<>(ofNoun(lemma));
    String stem = lemma;
    if (lemma.endsWith("e") && !lemma.endsWith("ee") && !lemma.endsWith("oe")) {
      stem = lemma.substring(0, lemma.length() - 1);
    }
    forms.add(endsInConsonantY(lemma) ? withoutLast(lemma) + "ied" : stem(lemma, stem) + "ed");
    forms.add(stem + "ing");
    if (doubles(lemma)) {
      char last = lemma.charAt(lemma.length() - 1);
      forms.add(lemma + last + "ed");
      forms.add(lemma + last + "ing");
    }
    return forms;
  }

  /** The lemma itself, then the plural. */
  static List<String> ofNoun(String lemma) {
    if (endsInConsonantY(lemma)) {
      return List.of(lemma, withoutLast(lemma) + "ies");
    }
    boolean sibilant =
        lemma.endsWith("s")
            || lemma.endsWith("x")
            || lemma.endsWith("z")
            || lemma.endsWith("ch")
            || lemma.endsWith("sh");
    return List.of(lemma, lemma + (sibilant ? "es" : "s"));
  }

  private static String stem(String lemma, String stem) {
    return lemma.endsWith("e") ? withoutLast(lemma) : stem;
  }

  private static String withoutLast(String word) {
    return word.substring(0, word.length() - 1);
  }

  private static boolean endsInConsonantY(String word) {
    int length = word.length();
    return length > 1 && word.endsWith("y") && !isVowel(word.charAt(length - 2));
  }

  /** Whether the last consonant may double before an ending ("ban", "banned"). */
  private static boolean doubles(String word) {
    int length = word.length();
    return length > 2
        && "bdglmnprt".indexOf(word.charAt(length - 1)) >= 0
        && isVowel(word.charAt(length - 2))
        && !isVowel(word.charAt(length - 3));
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }
}
