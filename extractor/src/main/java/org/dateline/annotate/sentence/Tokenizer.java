package org.dateline.annotate.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Span;

/**
 * Tokens of a sentence as the English treebanks of Universal Dependencies cut them: clitics,
 * currency signs, units and the parts of hyphenated compounds stand alone; abbreviations keep their
 * stop; prefixes keep their hyphen.
 */
final class Tokenizer {

  private static final String CLITIC = "'(?i:s|re|ve|ll|d|m)(?![\\p{L}\\p{N}])";
  private static final String LETTERS = "\\p{L}[\\p{L}\\p{M}\\p{N}]*";
  private static final String PREFIX =
      "(?i:anti|co|counter|cyber|de|ex|inter|intra|mega|micro|mid|mini|mis|multi|neo|non|over|para"
          + "|post|pre|pro|pseudo|quasi|re|semi|sub|super|trans|ultra|un|under|vice)";

  private static final Pattern TOKEN =
      Pattern.compile(
          String.join(
              "|",
              // Addresses, tags and domain names.
              "https?://\\S*[^\\s.,;:!?\"')\\]]",
              "www\\.\\S*[^\\s.,;:!?\"')\\]]",
              "[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+",
              "[@#]\\p{L}[\\p{L}\\p{N}_]*",
              "[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.(?:com|org|net|gov|co\\.uk)(?!\\p{L})",
              // U.S., a.m., J.K.; the stop after a last letter is looked at below.
              "\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}])",
              // US$, F-16, COVID-19.
              "\\p{Lu}{1,3}\\$",
              "\\p{Lu}\\p{L}*-\\d+\\p{L}*(?![\\p{L}\\p{N}-])",
              // 1,000.5, 10:30, 9/11, 21st, 1990s, '90s.
              "'\\d0s",
              "\\d+(?:[.,:/]\\d+)*(?:(?:st|nd|rd|th|s)(?!\\p{L}))?",
              // do|n't, can|not, Israel|'s.
              "(?i:can(?=not(?!\\p{L})))",
              "\\p{L}+?(?=(?i:n't)(?!\\p{L}))",
              "(?<=\\p{L})(?i:n't)(?!\\p{L})",
              "(?<=\\p{L}|\\p{N}|\\.)" + CLITIC,
              // Prefixes, and letters with an inner apostrophe or ampersand: O'Neill, AT&T.
              PREFIX + "-" + LETTERS,
              LETTERS + "(?:(?!" + CLITIC + ")['&]" + LETTERS + ")*",
              "\\.{2,}|-{2,}|[!?]{2,}",
              "\\S"));

  private final Abbreviations abbreviations;

  Tokenizer(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** The tokens of a sentence of the text. */
  List<Span> tokens(String text, Span span) {
    String sentence = span.in(text);
    List<Span> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(sentence);
    int at = 0;
    while (at < sentence.length() && matcher.find(at)) {
      at = withStop(sentence, matcher.end());
      tokens.add(new Span(span.begin() + matcher.start(), span.begin() + at));
    }
    return tokens;
  }

  /** The end of a word that ends at {@code end}, with the stop that abbreviates it. */
  private int withStop(String sentence, int end) {
    if (end >= sentence.length()
        || sentence.charAt(end) != '.'
        || !Character.isLetter(sentence.charAt(end - 1))) {
      return end;
    }
    int next = end + 1;
    while (next < sentence.length() && !Character.isLetterOrDigit(sentence.charAt(next))) {
      next++;
    }
    return switch (abbreviations.stop(sentence, end, next)) {
      case ABBREVIATES -> end + 1;
      case EITHER -> next < sentence.length() || !isInitial(sentence, end) ? end + 1 : end;
      case ENDS -> end;
    };
  }

  /** A lone capital, which at a sentence's end is no abbreviation (plan B). */
  private static boolean isInitial(String sentence, int end) {
    char before = end < 2 ? ' ' : sentence.charAt(end - 2);
    return !Character.isLetter(before) && before != '.';
  }
}
