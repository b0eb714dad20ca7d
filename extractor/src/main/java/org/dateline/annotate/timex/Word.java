package org.dateline.annotate.timex;

import org.dateline.annotate.PartOfSpeech;
import org.dateline.text.Span;

/**
 * A run of letters, a run of digits, or a single mark.
 *
 * @param lower lower case, with straight apostrophes and hyphens
 * @param joined true when nothing separates it from the word before
 * @param pos of the token it belongs to
 */
record Word(Span span, String text, String lower, boolean joined, PartOfSpeech pos) {

  boolean isNumber() {
    return !lower.isEmpty() && Character.isDigit(lower.charAt(0));
  }

  boolean isLetters() {
    return !lower.isEmpty() && Character.isLetter(lower.charAt(0));
  }

  boolean isCapitalised() {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  boolean is(String form) {
    return lower.equals(form);
  }

  /** The number its digits write, or -1 for one of more than nine digits. */
  int number() {
    return text.length() > 9 ? -1 : Integer.parseInt(text);
  }
}
