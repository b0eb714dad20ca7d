package org.dateline.text;

/** The code point offset of every UTF-16 offset of one text. */
public final class CodePoints {

  private final int[] before;

  public CodePoints(CharSequence text) {
    before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean secondHalf =
          i > 0
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      before[i + 1] = before[i] + (secondHalf ? 0 : 1);
    }
  }

  /** How many code points begin before the UTF-16 offset. */
  public int at(int offset) {
    return before[offset];
  }
}
