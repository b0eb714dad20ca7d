package org.dateline.read;

import java.time.LocalDate;

/** The day an article came out, and how we know. */
public record PublicationDate(LocalDate day, Basis basis) {

  /** Where a publication date was found. */
  public enum Basis {
    /** Metadata of the source: JSON-LD, OpenGraph, a JSONL field. */
    METADATA,
    /** A date line in the text. */
    TEXT,
    /** The user's {@code --published}. */
    OPTION
  }
}
