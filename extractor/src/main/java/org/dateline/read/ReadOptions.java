package org.dateline.read;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * How sources are read.
 *
 * @param missingDate what to do with an article that carries no date
 * @param today no article may be dated later than the day after (somewhere it is tomorrow already)
 * @param maxDocumentBytes a larger document is refused
 */
public record ReadOptions(MissingDate missingDate, LocalDate today, int maxDocumentBytes) {

  private static final int TEN_MEGABYTES = 10_000_000;

  public ReadOptions {
    if (maxDocumentBytes < 1) {
      throw new IllegalArgumentException("not a document size: " + maxDocumentBytes);
    }
  }

  /** The usual options: up to ten megabytes a document. */
  public ReadOptions(MissingDate missingDate, LocalDate today) {
    this(missingDate, today, TEN_MEGABYTES);
  }

  /** What to do with an article that carries no date. */
  public sealed interface MissingDate {

    /** The article is refused. */
    record Refuse() implements MissingDate {}

    /** The article is accepted without a date. */
    record Accept() implements MissingDate {}

    /** The article is taken to be of that day. */
    record Assume(LocalDate day) implements MissingDate {}

    /**
     * The value of {@code --published}: {@code unknown} or an ISO date.
     *
     * @throws IllegalArgumentException for anything else
     */
    static MissingDate parse(String option) {
      if (option.equals("unknown")) {
        return new Accept();
      }
      try {
        return new Assume(LocalDate.parse(option));
      } catch (DateTimeException e) {
        throw new IllegalArgumentException(
            "--published %s: write a day such as 2024-04-01, or unknown".formatted(option), e);
      }
    }
  }
}
