package org.dateline.read;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.read.PublicationDates.Decision;
import org.dateline.read.clean.Cleaned;
import org.dateline.read.clean.Cleaner;
import org.dateline.read.clean.Notes;
import org.dateline.read.dates.MonthNames;
import org.dateline.read.dates.WrittenDates;
import org.dateline.read.language.ForeignLanguage;
import org.dateline.read.source.Input;
import org.dateline.read.source.Input.Document;
import org.dateline.read.source.Input.Origin;
import org.dateline.read.source.Input.Unreadable;

/** Makes articles of documents, or says why a document is none. */
final class Editor {

  private static final int FEWEST_WORDS = 5;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s]*");

  private final Cleaner cleaner;
  private final ForeignLanguage foreignLanguage = new ForeignLanguage();
  private final PublicationDates publicationDates;

  Editor(ReadOptions options) {
    MonthNames months = new MonthNames();
    WrittenDates dates = new WrittenDates(months);
    this.cleaner = new Cleaner(months, dates);
    this.publicationDates = new PublicationDates(dates, options);
  }

  Reading edit(Input input) {
    return switch (input) {
      case Document document -> edit(document);
      case Unreadable unreadable -> refused(unreadable.origin(), unreadable.reason());
    };
  }

  private Reading edit(Document document) {
    Cleaned cleaned = cleaner.clean(document);
    if (isTooShort(document, cleaned)) {
      return refused(
          document.origin(), "the text is too short for an article; check what is in it");
    }
    Optional<String> foreign = foreignLanguage.of(cleaned.text());
    if (foreign.isPresent()) {
      return refused(
          document.origin(), "the text is %s; only English is read".formatted(foreign.get()));
    }
    return switch (publicationDates.decide(document, cleaned.notes())) {
      case Decision.Dated dated -> accepted(document, cleaned, Optional.of(dated.date()));
      case Decision.Undated undated -> accepted(document, cleaned, Optional.empty());
      case Decision.Rejected rejected -> refused(document.origin(), rejected.reason());
    };
  }

  /** A prepared text may be a single word. */
  private static boolean isTooShort(Document document, Cleaned cleaned) {
    return switch (document.shape()) {
      case PAGE, MAIN_TEXT ->
          WORD.matcher(cleaned.text()).results().limit(FEWEST_WORDS).count() < FEWEST_WORDS;
      case PREPARED -> cleaned.text().isBlank();
    };
  }

  private static Reading accepted(
      Document document, Cleaned cleaned, Optional<PublicationDate> published) {
    Notes notes = cleaned.notes();
    return new Reading.Accepted(
        new Article(
            document.id(),
            notes.headline().orElse(""),
            published,
            document.metadata().publisher().or(notes::publisher),
            notes.agency(),
            notes.place(),
            document.source(),
            cleaned.text(),
            cleaned.alignment()));
  }

  private static Reading refused(Origin origin, String reason) {
    return new Reading.Refused(origin.file(), origin.place(), reason);
  }
}
