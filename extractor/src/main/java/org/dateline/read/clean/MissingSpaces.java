package org.dateline.read.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a space is missing after the end of a sentence ("grounds.The officials"). Not in
 * addresses, after single letters (U.S.) nor before the ending of a domain name.
 */
final class MissingSpaces {

  private static final Pattern SENTENCES_TOUCH =
      Pattern.compile(
          "[.!?](?<=(?:\\p{Ll}{2}|\\d{2}|[%)]).)[\"”’']{0,2}"
              + "(?=[\"“‘]?\\p{Lu}\\p{Ll}|[\"“‘]?[AI]\\s\\p{Ll})"
              + "(?!(?:Com|Org|Net|Gov|Edu|Co|Io|Tv|Uk|Js)\\b)");
  private static final Pattern ADDRESS = Pattern.compile("://|www\\.|@");

  private MissingSpaces() {}

  /** Offsets of the characters that should have a space before them, in order. */
  static List<Integer> in(String text) {
    return SENTENCES_TOUCH
        .matcher(text)
        .results()
        .map(match -> match.end())
        .filter(at -> !isInAddress(text, at))
        .toList();
  }

  private static boolean isInAddress(String text, int at) {
    int begin = at;
    while (begin > 0 && !Character.isWhitespace(text.charAt(begin - 1))) {
      begin--;
    }
    int end = at;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    Matcher address = ADDRESS.matcher(text).region(begin, end);
    return address.find();
  }
}
