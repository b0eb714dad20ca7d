package org.dateline.read.html;

/** Counts words. */
final class Words {

  private Words() {}

  /** How many stretches of characters other than white space there are. */
  static int count(CharSequence text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += !space && !inWord ? 1 : 0;
      inWord = !space;
    }
    return words;
  }
}
