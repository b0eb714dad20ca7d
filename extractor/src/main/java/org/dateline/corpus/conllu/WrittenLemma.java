package org.dateline.corpus.conllu;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Token;
import org.dateline.annotate.sentence.Lemmas;

/**
 * Lemmas in the letters of the English treebanks: capitals stay in names, in adjectives made of
 * names, in Roman numerals and in "I"; names lose their plural, numbers the commas between their
 * thousands; the object "her" is a form of "she".
 */
final class WrittenLemma {

  private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");

  private final Lemmas lemmas = Lemmas.load();

  /**
   * The lemma of a token.
   *
   * @param index of the token in its sentence; the first word's capital means nothing
   */
  String of(Token token, String form, int index) {
    if (token.xpos().equals("NNPS")) {
      return singular(form);
    }
    if (token.xpos().equals("PRP")) {
      return pronoun(token.lemma());
    }
    if (token.pos() == PartOfSpeech.NUM) {
      return number(form, token.lemma());
    }
    boolean name = token.pos() == PartOfSpeech.PROPN || token.xpos().equals("NNP");
    boolean ofName = token.pos() == PartOfSpeech.ADJ && index > 0 && isTitle(form);
    return name || ofName ? form : token.lemma();
  }

  private static String pronoun(String lemma) {
    return switch (lemma) {
      case "i" -> "I";
      case "her" -> "she";
      default -> lemma;
    };
  }

  private static String number(String form, String lemma) {
    if (ROMAN.matcher(form).matches()) {
      return form;
    }
    return THOUSANDS.matcher(lemma).matches() ? lemma.replace(",", "") : lemma;
  }

  /** The singular of a name with the name's own capitals. */
  private String singular(String form) {
    String lemma = lemmas.lemma(form, PartOfSpeech.NOUN);
    String lower = form.toLowerCase(Locale.ROOT);
    int same = 0;
    while (same < Math.min(lower.length(), lemma.length())
        && lower.charAt(same) == lemma.charAt(same)) {
      same++;
    }
    String ending = lemma.substring(same);
    return form.substring(0, same) + (isTitle(form) ? ending : ending.toUpperCase(Locale.ROOT));
  }

  private static boolean isTitle(String form) {
    return Character.isUpperCase(form.codePointAt(0))
        && !form.equals(form.toUpperCase(Locale.ROOT));
  }
}
