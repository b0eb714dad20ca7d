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
    boolean continues = fraction && words.at(index - 2).isNumber();
    return leading || continues || trailing || longer || endsDate(words, index);
  }

  /** True for the year of "03/05/2013", which names a day or nothing. */
  private static boolean endsDate(Words words, int index) {
    Word month = words.at(index - 2);
    return words.is(index - 1, "/") && month.isNumber() && month.text().length() <= 2;
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
