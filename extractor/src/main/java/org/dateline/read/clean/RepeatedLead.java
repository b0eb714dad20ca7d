package org.dateline.read.clean;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;

/**
 * Drops a first paragraph that the text says twice. Scrapers often put the beginning of an article
 * above it once more, with apostrophes lost and sentences run together; the cleaner copy stays.
 */
final class RepeatedLead implements CleaningRule {

  private static final int WINDOW = 5;
  private static final int SHORTEST = 8;
  private static final int LONGEST = 400;

  @Override
  public Sheet apply(Sheet sheet) {
    Sheet left = sheet;
    int at = 0;
    while (at < Math.min(WINDOW, left.size())) {
      if (isSpare(left, at)) {
        left = without(left, at);
      } else {
        at++;
      }
    }
    return left;
  }

  /** Whether the text from another block on says all that the block says, and says it better. */
  private static boolean isSpare(Sheet sheet, int index) {
    for (int other = 0; other < Math.min(WINDOW, sheet.size()); other++) {
      if (other != index && repeats(sheet, index, other) && isWorse(sheet, index, other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text that begins with block {@code from} begins with the words of {@code at}. */
  private static boolean repeats(Sheet sheet, int at, int from) {
    List<String> words = Prose.bareWords(sheet.block(at));
    if (words.size() < SHORTEST || words.size() > LONGEST) {
      return false;
    }
    List<String> following = new ArrayList<>();
    for (int i = from; i < sheet.size() && following.size() < words.size() + SHORTEST; i++) {
      if (i == at) {
        break;
      }
      following.addAll(Prose.bareWords(sheet.block(i)));
    }
    return new NearPrefix(words).isOf(following);
  }

  /**
   * A copy that runs several paragraphs together is worse, and so is a teaser that breaks off; of
   * two copies of one paragraph the less tidy, or else the earlier.
   */
  private static boolean isWorse(Sheet sheet, int index, int other) {
    String copy = sheet.block(index);
    String original = sheet.block(other);
    int words = Prose.bareWords(copy).size();
    int otherWords = Prose.bareWords(original).size();
    if (5 * words > 6 * otherWords) {
      return true;
    }
    if (6 * words < 5 * otherWords) {
      return index < other && !repeats(sheet, other, index);
    }
    int difference = Tidiness.of(copy) - Tidiness.of(original);
    return difference < 0 || (difference == 0 && index < other);
  }

  private static Sheet without(Sheet sheet, int index) {
    List<Span> left = new ArrayList<>(sheet.blocks());
    left.remove(index);
    return sheet.withBlocks(left);
  }
}
