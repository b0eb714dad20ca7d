package org.dateline.read.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.read.dates.WrittenDate;
import org.dateline.read.dates.WrittenDates;
import org.dateline.read.source.Input.Shape;
import org.dateline.text.Span;

/**
 * The lines above the body: scrape header, headline, date line, byline. All are taken from a page;
 * from a prepared text none is, but its date line still tells the date.
 */
final class Masthead implements CleaningRule {

  private static final int WINDOW = 8;
  private static final int BODY_WORDS = 40;

  private final HeaderLines headerLines;
  private final Bylines bylines;
  private final WrittenDates dates;

  Masthead(HeaderLines headerLines, Bylines bylines, WrittenDates dates) {
    this.headerLines = headerLines;
    this.bylines = bylines;
    this.dates = dates;
  }

  @Override
  public Sheet apply(Sheet sheet) {
    Reading reading = new Reading(sheet);
    for (int i = 0; i < Math.min(WINDOW, sheet.size()); i++) {
      if (Prose.words(sheet.block(i)) >= BODY_WORDS) {
        break;
      }
      reading.read(i);
    }
    return reading.result();
  }

  /** One pass over the first lines of one sheet. */
  private final class Reading {

    private final Sheet sheet;
    private final List<Span> left;
    private final List<HeaderLine> dated = new ArrayList<>();
    private Notes notes = Notes.none();
    private boolean headlineSought;

    Reading(Sheet sheet) {
      this.sheet = sheet;
      this.left = new ArrayList<>(sheet.blocks());
      this.headlineSought = sheet.shape() == Shape.PAGE;
    }

    void read(int index) {
      String line = sheet.block(index);
      Optional<HeaderLine> header = header(line);
      if (header.isPresent()) {
        note(header.get());
        drop(index);
      } else if (headlineSought) {
        headlineSought = false;
        readHeadline(index);
      } else if (isKnownHeadline(line)) {
        drop(index);
      } else if (bylines.isByline(beforeDate(line))) {
        notes = notes.or(Notes.ofAgency(bylines.agency(beforeDate(line))));
        note(new HeaderLine(dates.firstIn(line), false, false));
        drop(index);
      }
    }

    private void readHeadline(int index) {
      boolean headerFollows =
          index + 1 < sheet.size()
              && (header(sheet.block(index + 1)).flatMap(HeaderLine::date).isPresent()
                  || bylines.isByline(beforeDate(sheet.block(index + 1))));
      if (index + 1 < sheet.size() && Headlines.isHeadline(sheet.block(index), headerFollows)) {
        notes = notes.or(Notes.ofHeadline(sheet.block(index)));
        drop(index);
      }
    }

    private void note(HeaderLine line) {
      if (line.date().isPresent()) {
        dated.add(line);
      }
    }

    private void drop(int index) {
      if (sheet.shape() != Shape.PREPARED) {
        left.remove(sheet.blocks().get(index));
      }
    }

    private boolean isKnownHeadline(String line) {
      return sheet.notes().headline().filter(known -> Prose.sameWords(known, line)).isPresent();
    }

    Sheet result() {
      Optional<WrittenDate> date =
          dated.stream()
              .filter(line -> !line.isUpdate())
              .findFirst()
              .or(() -> dated.stream().findFirst())
              .flatMap(HeaderLine::date);
      return sheet.withBlocks(left).noting(notes.or(Notes.ofDate(date)));
    }
  }

  private Optional<HeaderLine> header(String line) {
    return headerLines.read(line);
  }

  /** A byline may end in a date ("By Jane Doe · March 27, 2024"). */
  private String beforeDate(String line) {
    int end = dates.firstIn(line).map(date -> date.span().begin()).orElse(line.length());
    return line.substring(0, end).replaceFirst("[\\s|·•,–—-]+$", "");
  }
}
