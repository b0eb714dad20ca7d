package org.dateline.read.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.text.Span;

/**
 * Drops a first paragraph that the text says twice. Scrapers often put the beginning of an article
 * above it once more, with apostrophes lost and sentences run together; the cleaner copy stays.
 */
final class RepeatedLead implements CleaningRule {

  private static final int WINDOW = 6;
  private static final int FEWEST_LETTERS = 40;
  private static final int LONGEST = 10_000;
  private static final Pattern NOT_KEPT = Pattern.compile("[^A-Za-z0-9]+");

  @Override
  public Sheet apply(Sheet sheet) {
    Sheet left = sheet;
    List<Copy> first = copies(sheet);
    int at = 0;
    while (at < first.size()) {
      if (isSpare(first, at)) {
        left = without(left, at);
        first = copies(left);
      } else {
        at++;
      }
    }
    return left;
  }

  /**
   * What scraping leaves of a block, its ASCII letters and digits without case, and how tidy it is.
   */
  private record Copy(String letters, int tidiness) {

    static Copy of(String block) {
      String letters = NOT_KEPT.matcher(block).replaceAll("").toLowerCase(Locale.ROOT);
      return new Copy(letters, Tidiness.of(block));
    }
  }

  private static List<Copy> copies(Sheet sheet) {
    return IntStream.range(0, Math.min(WINDOW, sheet.size()))
        .mapToObj(sheet::block)
        .map(block -> block.substring(0, Math.min(LONGEST, block.length())))
        .map(Copy::of)
        .toList();
  }

  /** Whether the text from another block on says all that the block says, and says it better. */
  private static boolean isSpare(List<Copy> copies, int index) {
    for (int other = 0; other < copies.size(); other++) {
      if (other != index && repeats(copies, index, other) && isWorse(copies, index, other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text from the block {@code from} on begins with that of the block {@code at}. */
  private static boolean repeats(List<Copy> copies, int at, int from) {
    String letters = copies.get(at).letters();
    int end = at > from ? at : copies.size();
    return letters.length() >= FEWEST_LETTERS
        && letters.length() < LONGEST / 2
        && copies.subList(from, end).stream()
            .map(Copy::letters)
            .collect(Collectors.joining())
            .startsWith(letters);
  }

  /**
   * A copy that runs several paragraphs together is worse, and so is a teaser that breaks off; of
   * two copies of one paragraph the less tidy, or else the earlier.
   */
  private static boolean isWorse(List<Copy> copies, int index, int other) {
    Copy copy = copies.get(index);
    Copy original = copies.get(other);
    if (copy.letters().length() != original.letters().length()) {
      return copy.letters().length() > original.letters().length()
          || (index < other && !repeats(copies, other, index));
    }
    int difference = copy.tidiness() - original.tidiness();
    return difference < 0 || (difference == 0 && index < other);
  }

  private static Sheet without(Sheet sheet, int index) {
    List<Span> left = new ArrayList<>(sheet.blocks());
    left.remove(index);
    return sheet.withBlocks(left);
  }
}
