package org.dateline.read.clean;

import java.util.Optional;
import org.dateline.read.dates.WrittenDate;

/**
 * What the parts of a text that are not the article say about it.
 *
 * @param headline without mark-up
 * @param date of a date line or a full date in a dateline
 * @param publisher named by a syndication footer
 * @param agency named by a dateline, byline or sign-off, as written
 * @param place of a dateline, as written
 */
public record Notes(
    Optional<String> headline,
    Optional<WrittenDate> date,
    Optional<String> publisher,
    Optional<String> agency,
    Optional<String> place) {

  static Notes none() {
    return new Notes(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Notes ofHeadline(String headline) {
    return new Notes(
        Optional.of(headline),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Notes ofPublisher(Optional<String> publisher) {
    return new Notes(
        Optional.empty(), Optional.empty(), publisher, Optional.empty(), Optional.empty());
  }

  static Notes ofAgency(Optional<String> agency) {
    return new Notes(
        Optional.empty(), Optional.empty(), Optional.empty(), agency, Optional.empty());
  }

  static Notes ofDate(Optional<WrittenDate> date) {
    return new Notes(Optional.empty(), date, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** These notes, with the other's where these say nothing. */
  Notes or(Notes other) {
    return new Notes(
        headline.or(other::headline),
        date.or(other::date),
        publisher.or(other::publisher),
        agency.or(other::agency),
        place.or(other::place));
  }
}
