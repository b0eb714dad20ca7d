package org.dateline.read.clean;

import java.util.List;
import org.dateline.read.dates.MonthNames;
import org.dateline.read.dates.WrittenDates;
import org.dateline.read.source.Input.Document;
import org.dateline.text.Span;

/** Takes scrape noise from documents. Immutable; safe for many threads. */
public final class Cleaner {

  private final Agencies agencies = new Agencies();
  private final List<CleaningRule> rules;

  public Cleaner(MonthNames months, WrittenDates dates) {
    HeaderLines headerLines = new HeaderLines(dates);
    Datelines datelines = new Datelines(agencies, months, dates);
    this.rules =
        List.of(
            new Masthead(headerLines, new Bylines(agencies), dates),
            new Furniture(headerLines),
            new Footers(),
            new SignOff(agencies),
            new DatelineRule(datelines),
            new RepeatedLead());
  }

  public Cleaned clean(Document document) {
    String source = document.text();
    List<Span> blocks = Blocks.of(source);
    Notes known = document.metadata().headline().map(Notes::ofHeadline).orElse(Notes.none());
    Sheet sheet = new Sheet(source, document.shape(), blocks, known);
    for (CleaningRule rule : rules) {
      sheet = rule.apply(sheet);
    }
    CleanText clean = Composition.of(sheet);
    Notes author = Notes.ofAgency(document.metadata().author().filter(agencies::knows));
    return new Cleaned(clean.text(), clean.alignment(), sheet.notes().or(author));
  }
}
