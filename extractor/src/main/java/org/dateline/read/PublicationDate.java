package org.dateline.read;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * When an article came out, as precisely as its source says, and how we know.
 *
 * @param day in the source's own time
 * @param time to the minute or second; absent where the source names only the day
 * @param zone of the time, where it is written
 */
public record PublicationDate(
    LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> zone, Basis basis) {

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  public PublicationDate {
    if (zone.isPresent() && time.isEmpty()) {
      throw new IllegalArgumentException("a zone without a time: " + day);
    }
  }

  /** A day whose time is not known. */
  public PublicationDate(LocalDate day, Basis basis) {
    this(day, Optional.empty(), Optional.empty(), basis);
  }

  /** Day, time and zone as ISO 8601 writes them ("2024-04-01T14:30:00+02:00"). */
  public Optional<String> timeStamp() {
    return time.map(day::atTime)
        .map(local -> SECONDS.format(local) + zone.map(ZoneOffset::getId).orElse(""));
  }

  /** Where a publication date was found. */
  public enum Basis {
    /** Metadata of the source: JSON-LD, OpenGraph, a JSONL field. */
    METADATA("in the metadata"),
    /** A date line in the text. */
    TEXT("in the text"),
    /** The address of the page or the name of the file. */
    ADDRESS("in the address"),
    /** The user's {@code --published}. */
    OPTION("from --published");

    private final String place;

    Basis(String place) {
      this.place = place;
    }

    /** The place in words, for messages. */
    public String place() {
      return place;
    }
  }
}
