package org.dateline.read.clean;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.read.lexicon.Table;
import org.dateline.text.Span;

/**
 * Takes syndication notes and copyright lines from the last paragraphs: from the bracket or
 * sentence that holds one to the end of its paragraph.
 */
final class Footers implements CleaningRule {

  private static final int WINDOW = 6;
  private static final int LONGEST = 600;
  private static final String PLACEHOLDER = "{publisher}";
  private static final String PUBLISHER =
      "(\\p{Lu}[\\p{L}\\p{N}.&'’-]*(?: \\p{Lu}[\\p{L}\\p{N}.&'’-]*){0,4})";
  private static final Pattern SENTENCE_BREAK = Pattern.compile("[.!?][\"”’')]*\\s+");

  private final Pattern phrases;

  Footers() {
    this.phrases =
        Pattern.compile(
            Table.load("footers.tsv", 1).firsts().stream()
                .map(Footers::pattern)
                .collect(Collectors.joining("|")));
  }

  @Override
  public Sheet apply(Sheet sheet) {
    Sheet left = sheet;
    for (int i = sheet.size() - 1; i >= Math.max(0, sheet.size() - WINDOW); i--) {
      String block = left.block(i);
      Matcher phrase = phrases.matcher(block);
      if (phrase.find()) {
        int begin = begin(block, phrase.start());
        if (block.length() - begin <= LONGEST) {
          Span span = left.blocks().get(i);
          left =
              left.withBlock(i, new Span(span.begin(), span.begin() + begin))
                  .noting(Notes.ofPublisher(publisher(phrase)));
        }
      }
    }
    return left;
  }

  /** Where the bracket or else the sentence that holds the position begins. */
  private static int begin(String block, int position) {
    int bracket = Math.max(block.lastIndexOf('(', position), block.lastIndexOf('[', position));
    int closed = Math.max(block.lastIndexOf(')', position), block.lastIndexOf(']', position));
    if (bracket > closed) {
      return bracket;
    }
    int begin = 0;
    Matcher end = SENTENCE_BREAK.matcher(block).region(0, position);
    while (end.find()) {
      begin = end.end();
    }
    return begin;
  }

  private static Optional<String> publisher(Matcher phrase) {
    for (int group = 1; group <= phrase.groupCount(); group++) {
      if (phrase.group(group) != null) {
        return Optional.of(phrase.group(group));
      }
    }
    return Optional.empty();
  }

  /** Small letters of a phrase match any case; the publisher's name must begin with a capital. */
  private static String pattern(String phrase) {
    int hole = phrase.indexOf(PLACEHOLDER);
    return hole < 0
        ? anyCase(phrase)
        : anyCase(phrase.substring(0, hole))
            + PUBLISHER
            + anyCase(phrase.substring(hole + PLACEHOLDER.length()));
  }

  private static String anyCase(String words) {
    return words.isEmpty() ? "" : "(?i:" + Pattern.quote(words).replace(" ", "\\E\\s+\\Q") + ")";
  }
}
