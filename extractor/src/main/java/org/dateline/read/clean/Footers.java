package org.dateline.read.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** A phrase, and the words of it that make it worth looking for. */
  private record Phrase(String words, Pattern pattern) {

    Optional<Matcher> in(String block, String lowerCase) {
      return lowerCase.contains(words)
          ? Optional.of(pattern.matcher(block)).filter(Matcher::find)
          : Optional.empty();
    }
  }

  private final List<Phrase> phrases =
      Table.load("footers.tsv", 1).firsts().stream().map(Footers::phrase).toList();

  @Override
  public Sheet apply(Sheet sheet) {
    Sheet left = sheet;
    for (int i = sheet.size() - 1; i >= Math.max(0, sheet.size() - WINDOW); i--) {
      left = withoutFooter(left, i);
    }
    return left;
  }

  private Sheet withoutFooter(Sheet sheet, int index) {
    Span block = sheet.blocks().get(index);
    List<Matcher> found = phrasesIn(block.in(sheet.source()));
    int begin =
        found.stream()
            .mapToInt(phrase -> begin(block.in(sheet.source()), phrase.start()))
            .filter(at -> block.length() - at <= LONGEST)
            .min()
            .orElse(block.length());
    return begin == block.length()
        ? sheet
        : sheet
            .withBlock(index, new Span(block.begin(), block.begin() + begin))
            .noting(Notes.ofPublisher(publisher(found)));
  }

  private List<Matcher> phrasesIn(String block) {
    String lowerCase = block.toLowerCase(Locale.ROOT);
    return phrases.stream().flatMap(phrase -> phrase.in(block, lowerCase).stream()).toList();
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

  private static Optional<String> publisher(List<Matcher> phrases) {
    return phrases.stream()
        .filter(phrase -> phrase.groupCount() > 0)
        .map(phrase -> phrase.group(1))
        .findFirst();
  }

  /** The words of a phrase match any case; the publisher's name must begin with a capital. */
  private static Phrase phrase(String written) {
    int hole = written.indexOf(PLACEHOLDER);
    String before = hole < 0 ? written : written.substring(0, hole);
    String after = hole < 0 ? "" : written.substring(hole + PLACEHOLDER.length());
    String name = hole < 0 ? "" : PUBLISHER;
    String longer = before.length() < after.length() ? after : before;
    return new Phrase(longer.strip(), Pattern.compile(anyCase(before) + name + anyCase(after)));
  }

  private static String anyCase(String words) {
    return words.isEmpty() ? "" : "(?i:" + Pattern.quote(words) + ")";
  }
}
