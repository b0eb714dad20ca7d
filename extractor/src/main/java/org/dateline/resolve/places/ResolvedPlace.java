package org.dateline.resolve.places;

import org.dateline.resolve.gazetteer.Candidate.Located;
import org.dateline.text.Span;

/**
 * A name in an article and the place it means.
 *
 * @param confidence the share of belief in this place or one within a short drive, 0 to 1
 */
public record ResolvedPlace(Span span, Located place, double confidence) {

  public ResolvedPlace {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a share: " + confidence);
    }
  }
}
