package org.dateline.annotate.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Span;

/**
 * Sentence borders by rule. A line break always ends a sentence; within a line, a stop does unless
 * it belongs to an abbreviation or the text goes on in lower case. Where a stop is followed by a
 * capital without a space ("grounds.The officials"), a space is understood.
 */
final class SentenceSplitter {

  /** A stop with whatever quotes and brackets it closes. */
  private static final Pattern STOP = Pattern.compile("[.?!\u2026]+[\"')\\]]*");

  private static final Pattern LINE = Pattern.compile("[^\n]+");

  private final Abbreviations abbreviations;

  SentenceSplitter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** The sentences in text order, without the spaces between them. */
  List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    Matcher lines = LINE.matcher(text);
    while (lines.find()) {
      split(lines.group(), lines.start(), sentences);
    }
    return sentences;
  }

  private void split(String line, int offset, List<Span> sentences) {
    int begin = 0;
    Matcher stops = STOP.matcher(line);
    while (stops.find()) {
      if (isBorder(line, begin, stops)) {
        add(line, begin, stops.end(), offset, sentences);
        begin = stops.end();
      }
    }
    add(line, begin, line.length(), offset, sentences);
  }

  private static void add(String line, int begin, int end, int offset, List<Span> sentences) {
    int from = begin;
    int to = end;
    while (from < to && Character.isWhitespace(line.charAt(from))) {
      from++;
    }
    while (from < to && Character.isWhitespace(line.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Span(offset + from, offset + to));
    }
  }

  private boolean isBorder(String line, int begin, Matcher stop) {
    int next = nextWord(line, stop.end());
    if (next == line.length()) {
      return false;
    }
    if (!canBegin(line.charAt(next))) {
      return false;
    }
    boolean spaced = Character.isWhitespace(line.charAt(stop.end()));
    return (spaced || isGlued(line, stop, next))
        && !isListNumber(line, begin, stop.start())
        && !(stop.group().startsWith(".") && isAbbreviated(line, stop, next));
  }

  private static boolean canBegin(char c) {
    return Character.isLetterOrDigit(c) ? !Character.isLowerCase(c) : "#@".indexOf(c) >= 0;
  }

  /** Where the next word begins, past spaces and opening quotes and brackets. */
  private static int nextWord(String line, int from) {
    int at = from;
    while (at < line.length()
        && (Character.isWhitespace(line.charAt(at))
            || "\"'([$\u00A3\u20AC".indexOf(line.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  /** A lower-case word or number, a stop and a capitalised word without a space between them. */
  private static boolean isGlued(String line, Matcher stop, int next) {
    int before = stop.start();
    return before >= 2
        && (Character.isLowerCase(line.charAt(before - 1))
            || Character.isDigit(line.charAt(before - 1)))
        && Character.isLetterOrDigit(line.charAt(before - 2))
        && Character.isUpperCase(line.charAt(next))
        && !isAddress(line, before);
  }

  private static boolean isAddress(String line, int at) {
    String word = line.substring(line.lastIndexOf(' ', at) + 1, at);
    return word.contains("/") || word.contains("@") || word.startsWith("www.");
  }

  private static boolean isListNumber(String line, int begin, int stop) {
    String before = line.substring(begin, stop).strip();
    return before.length() <= 2 && before.chars().allMatch(Character::isDigit);
  }

  private boolean isAbbreviated(String line, Matcher stop, int next) {
    if (stop.group().length() > 1 && stop.group().charAt(1) == '.') {
      return false;
    }
    return switch (abbreviations.stop(line, stop.start(), next)) {
      case ABBREVIATES -> true;
      case EITHER -> !abbreviations.startsSentence(line, next);
      case ENDS -> false;
    };
  }
}
