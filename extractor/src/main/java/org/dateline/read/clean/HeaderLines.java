package org.dateline.read.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.read.dates.WrittenDate;
import org.dateline.read.dates.WrittenDates;
import org.dateline.read.lexicon.Table;

/**
 * Tells header lines from others by the word lists {@code menu-phrases} and {@code
 * date-line-words}.
 */
final class HeaderLines {

  private static final int LONGEST = 200;
  private static final int LONGEST_PHRASE = 5;
  private static final Pattern SEPARATORS =
      Pattern.compile("[\\s|·•/,:;()\\[\\]–—-]+|\\.(?=\\s|$)");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:st|nd|rd|th)?(?:am|pm)?");

  private final WrittenDates dates;
  private final Set<String> menuPhrases = new HashSet<>(Table.load("menu-phrases.tsv", 1).firsts());
  private final Map<String, String> dateLineWords = new HashMap<>();

  HeaderLines(WrittenDates dates) {
    this.dates = dates;
    for (Table.Row row : Table.load("date-line-words.tsv", 2).rows()) {
      dateLineWords.put(row.first(), row.at(1));
    }
  }

  /** The line read as a header line; empty when it holds anything else. */
  Optional<HeaderLine> read(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    List<WrittenDate> found = dates.allIn(line);
    String rest = line;
    for (WrittenDate date : found.reversed()) {
      rest = rest.substring(0, date.span().begin()) + " " + rest.substring(date.span().end());
    }
    return menuWords(rest, !found.isEmpty())
        .filter(menus -> !found.isEmpty() || (menus > 0 && !line.endsWith(".")))
        .map(menus -> new HeaderLine(published(line, found), isUpdate(line, found), menus > 0));
  }

  /** How many phrases are of menus; empty when a word is neither of a menu nor of a date line. */
  private Optional<Integer> menuWords(String line, boolean numbersAllowed) {
    List<String> words = words(line);
    int menus = 0;
    for (int at = 0; at < words.size(); ) {
      int length = menuPhraseAt(words, at);
      menus += Math.min(1, length);
      if (length == 0 && !isDateLineWord(words.get(at), numbersAllowed)) {
        return Optional.empty();
      }
      at += Math.max(1, length);
    }
    return Optional.of(menus);
  }

  private int menuPhraseAt(List<String> words, int at) {
    for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 0; length--) {
      if (menuPhrases.contains(String.join(" ", words.subList(at, at + length)))) {
        return length;
      }
    }
    return 0;
  }

  private boolean isDateLineWord(String word, boolean numbersAllowed) {
    return dateLineWords.containsKey(word) || (numbersAllowed && NUMBER.matcher(word).matches());
  }

  private Optional<WrittenDate> published(String line, List<WrittenDate> found) {
    return found.stream()
        .filter(date -> !followsUpdateWord(line, date))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  private boolean isUpdate(String line, List<WrittenDate> found) {
    return found.stream().allMatch(date -> followsUpdateWord(line, date));
  }

  /** The nearest label before the date decides. */
  private boolean followsUpdateWord(String line, WrittenDate date) {
    for (String word : words(line.substring(0, date.span().begin())).reversed()) {
      String kind = dateLineWords.getOrDefault(word, "");
      if (kind.equals("update")) {
        return true;
      }
      if (kind.equals("label") && word.endsWith("ed")) {
        return false;
      }
    }
    return false;
  }

  private static List<String> words(String line) {
    return SEPARATORS
        .splitAsStream(line.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
