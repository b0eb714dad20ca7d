package org.dateline.annotate;

/**
 * A text with typewriter quotes, apostrophes, hyphens and spaces in place of typographic ones, each
 * one character for one character, so that offsets hold. The models were trained on such text.
 */
public final class PlainText {

  private PlainText() {}

  public static String of(String text) {
    char[] plain = text.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain(plain[i]);
    }
    return new String(plain);
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u00B4', '`', '\u2032' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2212' -> '-';
      case '\u2028', '\u2029', '\u0085', '\r' -> '\n';
      case '\u200B', '\u2060', '\uFEFF' -> ' ';
      default -> c != '\n' && (Character.isSpaceChar(c) || Character.isWhitespace(c)) ? ' ' : c;
    };
  }
}
