package org.dateline.read.clean;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.text.Span;

/** Takes the dateline from the first paragraphs and notes what it says. */
final class DatelineRule implements CleaningRule {

  private static final int WINDOW = 4;
  private static final int SHORTEST_PARAGRAPH = 8;
  private static final Pattern SPEAKER = Pattern.compile("\\p{Lu}[\\p{Lu} .'’-]+:\\s");
  private static final Pattern LOWER_CASE = Pattern.compile("\\p{Ll}{2}");

  private final Datelines datelines;

  DatelineRule(Datelines datelines) {
    this.datelines = datelines;
  }

  @Override
  public Sheet apply(Sheet sheet) {
    Sheet left = sheet;
    for (int i = 0; i < Math.min(WINDOW, left.size()); i++) {
      Optional<Dateline> dateline = dateline(left, i);
      if (dateline.isPresent()) {
        Span block = left.blocks().get(i);
        Span rest = new Span(block.begin() + dateline.get().length(), block.end());
        left = left.withBlock(i, rest).noting(notes(dateline.get()));
      }
    }
    return left;
  }

  private Optional<Dateline> dateline(Sheet sheet, int index) {
    String block = sheet.block(index);
    return datelines
        .read(block)
        .filter(dateline -> opensSentence(block.substring(dateline.length())))
        .filter(dateline -> dateline.agency().isPresent() || !isSpeech(sheet, block));
  }

  /** Not a heading in capitals ("SOCCER - RESULTS") nor a line of a table. */
  private static boolean opensSentence(String rest) {
    return LOWER_CASE.matcher(rest).find() && Prose.words(rest) >= SHORTEST_PARAGRAPH;
  }

  /** Whether capitals and a colon name the speakers of a transcript. */
  private static boolean isSpeech(Sheet sheet, String block) {
    return SPEAKER.matcher(block).lookingAt()
        && sheet.blocks().stream()
                .filter(other -> SPEAKER.matcher(other.in(sheet.source())).lookingAt())
                .limit(2)
                .count()
            > 1;
  }

  private static Notes notes(Dateline dateline) {
    return new Notes(
        Optional.empty(), dateline.date(), Optional.empty(), dateline.agency(), dateline.place());
  }
}
