package org.dateline.read.clean;

import java.util.regex.Pattern;

/** Tells a headline from the first sentence of a text. */
final class Headlines {

  private static final int MOST_WORDS = 30;
  private static final Pattern SENTENCE_END = Pattern.compile("[.,;:][\"”’')]*$|[.?!][\"”’]+$");
  private static final Pattern ABBREVIATION_END =
      Pattern.compile("(?:\\b\\p{L}\\.){2,}$|\\b(?:Inc|Corp|Co|Ltd|Jr|Sr)\\.$");

  private Headlines() {}

  /** Whether a page's first line is its headline; a sentence is one only above a header line. */
  static boolean isHeadline(String line, boolean headerFollows) {
    return line.indexOf('\n') < 0
        && Prose.words(line) <= MOST_WORDS
        && (headerFollows || !isSentence(line));
  }

  private static boolean isSentence(String line) {
    return SENTENCE_END.matcher(line).find() && !ABBREVIATION_END.matcher(line).find();
  }
}
