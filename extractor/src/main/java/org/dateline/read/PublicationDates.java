package org.dateline.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.read.PublicationDate.Basis;
import org.dateline.read.ReadOptions.MissingDate;
import org.dateline.read.clean.Notes;
import org.dateline.read.dates.WrittenDate;
import org.dateline.read.dates.WrittenDates;
import org.dateline.read.dates.WrittenTime;
import org.dateline.read.html.WebAddress;
import org.dateline.read.source.Input.Document;
import org.dateline.read.source.Input.Metadata;

/**
 * Decides on an article's publication date: metadata before the text, the text before the address,
 * the address before the option.
 */
final class PublicationDates {

  /** A decision: a date, none, or why the article cannot be accepted. */
  sealed interface Decision {
    record Dated(PublicationDate date) implements Decision {}

    record Undated() implements Decision {}

    record Rejected(String reason) implements Decision {}
  }

  private static final String REMEDY = "pass --published 2024-04-01, or --published unknown";

  private final WrittenDates dates;
  private final ReadOptions options;

  PublicationDates(WrittenDates dates, ReadOptions options) {
    this.dates = dates;
    this.options = options;
  }

  Decision decide(Document document, Notes notes) {
    Metadata metadata = document.metadata();
    List<WrittenDate> stated = found(metadata.published());
    List<WrittenDate> shown =
        Stream.concat(notes.date().stream(), found(metadata.shownDates()).stream()).toList();
    Optional<PublicationDate> date =
        firstDay(stated, Basis.METADATA)
            .or(() -> firstDay(shown, Basis.TEXT))
            .or(() -> firstDay(inAddress(document).stream().toList(), Basis.ADDRESS));
    return date.isPresent() ? checked(date.get()) : fallback(metadata, stated, shown);
  }

  private List<WrittenDate> found(List<String> written) {
    return written.stream().flatMap(each -> dates.firstIn(each).stream()).toList();
  }

  /** The date in a web address ("/2024/04/01/") or at the beginning of a file's name. */
  private Optional<WrittenDate> inAddress(Document document) {
    String path = Optional.ofNullable(document.source().getPath()).orElse("");
    if (WebAddress.parse(document.source().toString()).isPresent()) {
      return dates.firstIn(path);
    }
    return document.origin().place().isEmpty()
        ? dates
            .firstIn(path.substring(path.lastIndexOf('/') + 1))
            .filter(date -> date.span().begin() == 0)
        : Optional.empty();
  }

  private static Optional<PublicationDate> firstDay(List<WrittenDate> dates, Basis basis) {
    return dates.stream().flatMap(date -> published(date, basis).stream()).findFirst();
  }

  private static Optional<PublicationDate> published(WrittenDate date, Basis basis) {
    return date.calendarDay()
        .map(day ->
            new PublicationDate(
                day,
                date.time().map(WrittenTime::time),
                date.time().flatMap(WrittenTime::zone),
                basis));
  }

  private Decision checked(PublicationDate date) {
    LocalDate latest = options.today().plusDays(1);
    return date.day().isAfter(latest)
        ? new Decision.Rejected(
            "its publication date %s, %s, lies in the future; correct it"
                .formatted(date.day(), date.basis().place()))
        : new Decision.Dated(date);
  }

  private Decision fallback(Metadata metadata, List<WrittenDate> stated, List<WrittenDate> shown) {
    return switch (options.missingDate()) {
      case MissingDate.Accept accept -> new Decision.Undated();
      case MissingDate.Assume assume -> checked(new PublicationDate(assume.day(), Basis.OPTION));
      case MissingDate.Refuse refuse ->
          new Decision.Rejected(complaint(metadata, stated, shown) + "; correct it or " + REMEDY);
    };
  }

  private static String complaint(
      Metadata metadata, List<WrittenDate> stated, List<WrittenDate> shown) {
    return Stream.concat(stated.stream(), shown.stream())
        .map(WrittenDate::written)
        .findFirst()
        .or(() -> metadata.published().stream().findFirst())
        .map("\"%s\" is not a day of the calendar"::formatted)
        .orElse("no publication date: add a date line below the headline");
  }
}
