package org.dateline.read.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.read.lexicon.Table;

/**
 * Notices a text that is not English. A text with many English function words is English at once;
 * only of others is OpenNLP's detector asked. What is too short to tell, or a table of names,
 * passes. Safe for many threads.
 */
public final class ForeignLanguage {

  private static final int SAMPLE = 2_000;
  private static final int FEWEST_LATIN_LETTERS = 60;
  private static final int FEWEST_OTHER_LETTERS = 10;
  private static final double ENGLISH = 0.08;
  private static final double HARDLY_ENGLISH = 0.02;
  private static final double CLEAR_LEAD = 5;
  private static final double OVERWHELMING_LEAD = 20;

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

  private final Set<String> functionWords =
      new HashSet<>(Table.load("english-words.tsv", 1).firsts());
  private final Map<String, String> names = new HashMap<>();
  private final LanguageModel model = new LanguageModel();

  public ForeignLanguage() {
    for (Table.Row row : Table.load("languages.tsv", 2).rows()) {
      names.put(row.first(), row.at(1));
    }
  }

  /** The English name of the text's language; empty for English and for what cannot be told. */
  public Optional<String> of(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    double english = englishShare(sample);
    if (english >= ENGLISH || isTooShort(sample)) {
      return Optional.empty();
    }
    LanguageGuess guess = model.guess(sample);
    return guess.lead() < neededLead(sample, english)
        ? Optional.empty()
        : Optional.of(names.getOrDefault(guess.code(), guess.code()));
  }

  private double englishShare(String sample) {
    List<String> words = NOT_LETTERS.splitAsStream(sample.toLowerCase(Locale.ROOT)).toList();
    long english = words.stream().filter(functionWords::contains).count();
    return (double) english / Math.max(1, words.size());
  }

  private static boolean isTooShort(String sample) {
    long letters = sample.codePoints().filter(Character::isLetter).count();
    return letters < (isLatin(sample) ? FEWEST_LATIN_LETTERS : FEWEST_OTHER_LETTERS);
  }

  private static double neededLead(String sample, double english) {
    if (!isLatin(sample)) {
      return Math.nextUp(1.0);
    }
    return english < HARDLY_ENGLISH ? CLEAR_LEAD : OVERWHELMING_LEAD;
  }

  private static boolean isLatin(String sample) {
    long letters = sample.codePoints().filter(Character::isLetter).count();
    return 2 * sample.codePoints().filter(ForeignLanguage::isLatinLetter).count() >= letters;
  }

  private static boolean isLatinLetter(int codePoint) {
    return Character.isLetter(codePoint)
        && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
  }
}
