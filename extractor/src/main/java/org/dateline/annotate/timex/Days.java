package org.dateline.annotate.timex;

import java.util.List;
import java.util.Optional;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Timex.Anchor;
import org.dateline.annotate.Timex.CalendarDate;
import org.dateline.annotate.Timex.Direction;
import org.dateline.annotate.Timex.Shifted;
import org.dateline.annotate.Timex.Unit;

/** Whole days: dates with a day, weekdays, holidays, "today", "yesterday", "tomorrow". */
final class Days implements Rule {

  private final Phrases<Integer> deictic;
  private final Rule others;

  Days(Lexicon lexicon, List<Rule> others) {
    deictic = lexicon.numbers("day");
    this.others = Rule.longestOf(others);
  }

  @Override
  public Optional<Found> at(Words words, int from) {
    return deictic
        .longestAt(words, from)
        .filter(hit -> !words.isNameLike(from))
        .map(hit -> new Found(daysFromPublication(hit.value()), hit.end()))
        .or(() -> others.at(words, from).filter(found -> isDay(found.timex())));
  }

  static Shifted daysFromPublication(int days) {
    Direction direction = days < 0 ? Direction.PAST : days > 0 ? Direction.FUTURE : Direction.SAME;
    return new Shifted(Math.abs(days), Unit.DAY, direction, new Anchor.Publication());
  }

  /** False for a calendar date without a day. */
  static boolean isDay(Timex timex) {
    return !(timex instanceof CalendarDate date) || date.day().isPresent();
  }
}
