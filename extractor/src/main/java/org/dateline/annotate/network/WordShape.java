package org.dateline.annotate.network;

import java.util.Locale;

/** How a word is written. The network's pieces are lower case, so this gives the case back. */
enum WordShape {
  /** All lower case; also the network's special pieces. */
  LOWER(0),
  /** Only the first letter upper case. */
  TITLE(1),
  /** All upper case. */
  UPPER(2),
  /** Upper and lower case in any other order. */
  MIXED(3),
  /** With a digit. */
  DIGITS(4),
  /** Without letters or digits. */
  MARK(5),
  /** A single upper-case letter. */
  LETTER(6);

  /** Raised and lowered digits. */
  private static final String SCRIPTS =
      "\u00B2\u00B3\u00B9\u2070\u2074\u2075\u2076\u2077\u2078\u2079"
          + "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089";

  private final int typeId;

  WordShape(int typeId) {
    this.typeId = typeId;
  }

  /** The network's {@code token_type_ids} for the pieces of such a word. */
  int typeId() {
    return typeId;
  }

  static WordShape of(String word) {
    if (word.codePoints().anyMatch(WordShape::isDigit)) {
      return DIGITS;
    }
    if (word.codePoints().noneMatch(Character::isLetter)) {
      return MARK;
    }
    if (word.equals(word.toLowerCase(Locale.ROOT))) {
      return LOWER;
    }
    if (word.length() == 1) {
      return LETTER;
    }
    return word.equals(word.toUpperCase(Locale.ROOT)) ? UPPER : capitalised(word);
  }

  private static boolean isDigit(int c) {
    return Character.isDigit(c) || SCRIPTS.indexOf(c) >= 0;
  }

  private static WordShape capitalised(String word) {
    String rest = word.substring(1);
    boolean title =
        Character.isUpperCase(word.charAt(0)) && rest.equals(rest.toLowerCase(Locale.ROOT));
    return title ? TITLE : MIXED;
  }
}
