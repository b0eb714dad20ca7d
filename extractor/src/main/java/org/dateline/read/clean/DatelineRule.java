package org.dateline.read.clean;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.text.Span;

/**
 * Takes datelines from the first paragraphs and notes what they say. One without an agency opens
 * the text: no sentence stands before it.
 */
final class DatelineRule implements CleaningRule {

  private static final int WINDOW = 4;
  private static final int SHORTEST_PARAGRAPH = 8;
  private static final Pattern LOWER_CASE = Pattern.compile("\\p{Ll}{2}");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’')]*$");

  private final Datelines datelines;

  DatelineRule(Datelines datelines) {
    this.datelines = datelines;
  }

  @Override
  public Sheet apply(Sheet sheet) {
    Sheet left = sheet;
    boolean opening = true;
    for (int i = 0; i < Math.min(WINDOW, left.size()); i++) {
      String block = left.block(i);
      Optional<Dateline> dateline = dateline(block, opening);
      if (dateline.isPresent()) {
        left = without(left, i, dateline.get());
      }
      opening &= !SENTENCE_END.matcher(block).find() || isHeadline(left, block);
    }
    return left;
  }

  private Optional<Dateline> dateline(String block, boolean opening) {
    return datelines
        .read(block)
        .filter(found -> opensSentence(block.substring(found.length())))
        .filter(found -> found.agency().isPresent() || (opening && isSentence(block)));
  }

  /** Not a heading in capitals ("SOCCER - RESULTS") nor a line of a table. */
  private static boolean opensSentence(String rest) {
    return LOWER_CASE.matcher(rest).find() && Prose.words(rest) >= SHORTEST_PARAGRAPH;
  }

  private static boolean isSentence(String block) {
    return SENTENCE_END.matcher(block).find();
  }

  private static boolean isHeadline(Sheet sheet, String block) {
    return sheet.notes().headline().filter(known -> Prose.sameWords(known, block)).isPresent();
  }

  private static Sheet without(Sheet sheet, int index, Dateline dateline) {
    Span block = sheet.blocks().get(index);
    Span rest = new Span(block.begin() + dateline.length(), block.end());
    return sheet.withBlock(index, rest).noting(notes(dateline));
  }

  private static Notes notes(Dateline dateline) {
    return new Notes(
        Optional.empty(), dateline.date(), Optional.empty(), dateline.agency(), dateline.place());
  }
}
