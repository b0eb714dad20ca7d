package org.dateline.read.clean;

import java.util.regex.Pattern;
import org.dateline.read.lexicon.Alternatives;
import org.dateline.read.lexicon.Table;

/** Drops lines of menu words and lines that only point to other articles, wherever they stand. */
final class Furniture implements CleaningRule {

  private static final int LONGEST_LINK = 30;

  private final HeaderLines headerLines;
  private final Pattern linkLead =
      Pattern.compile(
          "[\\[(]?" + Alternatives.of(Table.load("link-leads.tsv", 1).firsts()) + "\\s*[:|].*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  Furniture(HeaderLines headerLines) {
    this.headerLines = headerLines;
  }

  @Override
  public Sheet apply(Sheet sheet) {
    return sheet.without(this::isFurniture);
  }

  private boolean isFurniture(String line) {
    return headerLines.read(line).filter(HeaderLine::hasMenu).isPresent()
        || (linkLead.matcher(line).matches() && Prose.words(line) <= LONGEST_LINK);
  }
}
