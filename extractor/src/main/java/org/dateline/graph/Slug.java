package org.dateline.graph;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The readable part of an IRI: lower-case ASCII letters, digits and single hyphens, at most {@value
 * #LONGEST} characters and a digest. Case, accents and punctuation are dropped as news drops them;
 * where anything else would be lost (other scripts, symbols, length), a digest of the whole name
 * keeps different names apart.
 */
final class Slug {

  private static final int LONGEST = 60;

  /** Latin letters that Unicode does not decompose. */
  private static final Map<Character, String> LATIN =
      Map.of(
          'ß', "ss", 'æ', "ae", 'œ', "oe", 'ø', "o", 'đ', "d", 'ð', "d", 'ł', "l", 'ı', "i", 'þ',
          "th");

  private final StringBuilder written = new StringBuilder();
  private boolean lossy;

  private Slug() {}

  /** A name that differs wherever the given names do. */
  static String of(String name) {
    String folded = folded(name);
    Slug slug = read(folded);
    return slug.isFaithful() ? slug.text() : join(slug.text(), Digest.of(folded));
  }

  /** A name to read only, before something that tells it apart; may be empty. */
  static String hint(String name) {
    return read(folded(name)).text();
  }

  /** The parts that are not empty, with hyphens between. */
  static String join(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("-"));
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Form.NFKD).toLowerCase(Locale.ROOT);
  }

  private static Slug read(String folded) {
    Slug slug = new Slug();
    Normalizer.normalize(folded, Form.NFKD).codePoints().forEach(slug::append);
    return slug;
  }

  private void append(int c) {
    if (c < 128 && Character.isLetterOrDigit(c)) {
      written.append((char) c);
    } else if (Character.isBmpCodePoint(c) && LATIN.containsKey((char) c)) {
      written.append(LATIN.get((char) c));
    } else if (isSeparator(c)) {
      separate();
    } else if (!isSilent(c)) {
      lossy = true;
    }
  }

  private void separate() {
    if (!written.isEmpty() && written.charAt(written.length() - 1) != '-') {
      written.append('-');
    }
  }

  private boolean isFaithful() {
    String name = trimmed();
    return !lossy && !name.isEmpty() && name.length() <= LONGEST;
  }

  private String text() {
    String name = trimmed();
    String text = name.substring(0, Math.min(LONGEST, name.length()));
    return text.endsWith("-") ? text.substring(0, text.length() - 1) : text;
  }

  private String trimmed() {
    int last = written.length() - 1;
    return last >= 0 && written.charAt(last) == '-'
        ? written.substring(0, last)
        : written.toString();
  }

  /**
   * Apostrophes, accents and invisible characters: they neither stand for a letter nor part words.
   */
  private static boolean isSilent(int c) {
    return isApostrophe(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ';
  }

  private static boolean isSeparator(int c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.DASH_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          !isApostrophe(c);
      default -> false;
    };
  }
}
