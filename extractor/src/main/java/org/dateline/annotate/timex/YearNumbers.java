package org.dateline.annotate.timex;

import java.util.OptionalInt;

/** Four digits that can be a year. */
final class YearNumbers {

  private static final int FIRST = 1000;
  private static final int LAST = 2199;

  private YearNumbers() {}

  /** The year at a position, whatever stands around it, unless it is part of a longer number. */
  static OptionalInt at(Words words, int index) {
    Word word = words.at(index);
    if (!word.isNumber() || word.text().length() != 4 || partOfNumber(words, index)) {
      return OptionalInt.empty();
    }
    int year = word.number();
    return year < FIRST || year > LAST ? OptionalInt.empty() : OptionalInt.of(year);
  }

  private static boolean partOfNumber(Words words, int index) {
    Word before = words.at(index - 1);
    Word after = words.at(index + 1);
    boolean leading = words.at(index).joined() && (before.isLetters() || isCurrency(before));
    boolean fraction = words.at(index).joined() && before.joined() && isNumberMark(before);
    boolean trailing = after.joined() && (after.isLetters() || after.is("%"));
    boolean longer = after.joined() && isNumberMark(after) && isJoinedNumber(words.at(index + 2));
    return leading || (fraction && words.at(index - 2).isNumber()) || trailing || longer;
  }

  private static boolean isCurrency(Word word) {
    return word.is("$") || word.is("\u00A3") || word.is("\u20AC") || word.is("#");
  }

  private static boolean isNumberMark(Word word) {
    return word.is(",") || word.is(".") || word.is(":");
  }

  private static boolean isJoinedNumber(Word word) {
    return word.isNumber() && word.joined();
  }
}
