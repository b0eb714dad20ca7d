package org.dateline.resolve.claims;

import java.util.Optional;
import org.dateline.resolve.Claim.Certainty;
import org.dateline.resolve.Claim.Polarity;
import org.dateline.resolve.Claim.Source;
import org.dateline.resolve.Entity.Actor;
import org.dateline.text.Span;

/**
 * Who reports something, and how; a claim without its event.
 *
 * @param via who passes it on
 * @param evidence the words of the report
 */
public record Attribution(
    Source source, Optional<Actor> via, Polarity polarity, Certainty certainty, Span evidence) {

  /** The source, where it is somebody of the article. */
  Optional<Actor> speaker() {
    return source instanceof Source.Speaker speaker
        ? Optional.of(speaker.actor())
        : Optional.empty();
  }
}
