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
    boolean comparison = words.is(from - 1, "as") && words.is(from, "soon");
    return comparison
        ? Optional.empty()
        : phrases.longestAt(words, from).map(hit -> new Found(new Vague(hit.value()), hit.end()));
  }
}
