package org.dateline.corpus.conllu;

import java.util.Locale;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Token;
import org.dateline.annotate.sentence.Lemmas;

/**
 * Lemmas in the letters of the treebanks: capitals stay in names, in adjectives made of names and
 * in "I", and names lose their plural.
 */
final class WrittenLemma {

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
    if (token.xpos().equals("PRP") && form.equalsIgnoreCase("i")) {
      return "I";
    }
    boolean name = token.pos() == PartOfSpeech.PROPN || token.xpos().equals("NNP");
    boolean ofName = token.pos() == PartOfSpeech.ADJ && index > 0 && isTitle(form);
    return name || ofName ? form : token.lemma();
  }

  private String singular(String form) {
    String lemma = lemmas.lemma(form, PartOfSpeech.NOUN);
    boolean shorter = form.toLowerCase(Locale.ROOT).startsWith(lemma);
    return shorter ? form.substring(0, lemma.length()) : form;
  }

  private static boolean isTitle(String form) {
    return Character.isUpperCase(form.codePointAt(0))
        && !form.equals(form.toUpperCase(Locale.ROOT));
  }
}
