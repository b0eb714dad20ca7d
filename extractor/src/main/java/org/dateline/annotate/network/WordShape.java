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

  private final int typeId;

  WordShape(int typeId) {
    this.typeId = typeId;
  }

  /** The network's {@code token_type_ids} for the pieces of such a word. */
  int typeId() {
    return typeId;
  }

  static WordShape of(String word) {
    if (word.codePoints().anyMatch(Character::isDigit)) {
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

  private static WordShape capitalised(String word) {
    String rest = word.substring(1);
    boolean title =
        Character.isUpperCase(word.charAt(0)) && rest.equals(rest.toLowerCase(Locale.ROOT));
    return title ? TITLE : MIXED;
  }
}
