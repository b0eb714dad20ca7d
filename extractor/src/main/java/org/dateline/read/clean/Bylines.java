package org.dateline.read.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.read.lexicon.Table;

/** Tells lines that name the authors: {@code By Jane Doe and John Roe, Associated Press}. */
final class Bylines {

  private static final int MOST_WORDS = 16;
  private static final Pattern WORD = Pattern.compile("[\\s,|/&·•;]+");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*\\.?");
  private static final Pattern OPENING = Pattern.compile("(?:By|BY|by)\\s+(?=\\p{Lu})");

  private final Agencies agencies;
  private final Pattern trailingAgency;
  private final Set<String> smallWords = new HashSet<>(Table.load("byline-words.tsv", 1).firsts());

  Bylines(Agencies agencies) {
    this.agencies = agencies;
    this.trailingAgency = Pattern.compile("(?:^|[\\s,|(/–—-])(" + agencies.pattern() + ")\\)?$");
  }

  boolean isByline(String line) {
    if (agencies.knows(line) && line.length() < 40) {
      return true;
    }
    Matcher opening = OPENING.matcher(line);
    return opening.lookingAt() && isNames(line.substring(opening.end()));
  }

  /** The agency a byline ends with. */
  Optional<String> agency(String byline) {
    Matcher agency = trailingAgency.matcher(byline);
    return agency.find() ? Optional.of(agency.group(1)) : Optional.empty();
  }

  private boolean isNames(String names) {
    List<String> words = WORD.splitAsStream(names.strip()).toList();
    return words.size() <= MOST_WORDS
        && words.stream().allMatch(this::isNameOrSmall)
        && !isSentence(names);
  }

  private boolean isNameOrSmall(String word) {
    return NAME.matcher(word).matches() || smallWords.contains(word);
  }

  /** A full stop after anything but an initial or an abbreviated title. */
  private static boolean isSentence(String names) {
    return names.endsWith(".") && !names.matches(".*\\b\\p{Lu}\\p{Ll}?\\.");
  }
}
