package org.dateline.annotate.timex;

import java.util.Optional;
import org.dateline.annotate.Timex.Direction;
import org.dateline.annotate.Timex.Vague;

/** References that name no date: "now", "recently", "the near future". */
final class References implements Rule {

  private final Phrases<Direction> phrases;

  References(Lexicon lexicon) {
    phrases = lexicon.vague();
  }

  @Override
  public Optional<Found> at(Words words, int from) {
    return phrases
        .longestAt(words, from)
        .filter(hit -> !comparesEvents(words, from, hit.end()))
        .map(hit -> new Found(new Vague(hit.value()), hit.end()));
  }

  /** True for "as soon as", "soon after" and "long before", which order events. */
  private static boolean comparesEvents(Words words, int from, int end) {
    boolean order = words.is(end, "after") || words.is(end, "before");
    return words.is(from, "soon") && (order || words.is(from - 1, "as"));
  }
}
