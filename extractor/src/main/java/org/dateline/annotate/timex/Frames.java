package org.dateline.annotate.timex;

import java.util.Optional;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Timex.Shifted;
import org.dateline.annotate.Timex.Unit;
import org.dateline.annotate.Timex.Within;

/**
 * A date inside a larger relative one: "July last year", "Tuesday of next week", "the third quarter
 * of this year", "last year's third quarter".
 */
final class Frames implements Rule {

  private final Rule parts;
  private final Rule wholes;

  Frames(Rule parts, Rule wholes) {
    this.parts = parts;
    this.wholes = wholes;
  }

  @Override
  public Optional<Found> at(Words words, int from) {
    return partFirst(words, from).or(() -> wholeFirst(words, from));
  }

  private Optional<Found> partFirst(Words words, int from) {
    return parts
        .at(words, from)
        .filter(part -> !isYear(part.timex()))
        .flatMap(part ->
            wholes
                .at(words, words.skip(words.skip(part.end(), ","), "of"))
                .filter(whole -> frames(whole.timex()))
                .map(whole -> within(part, whole, whole.end())));
  }

  private Optional<Found> wholeFirst(Words words, int from) {
    return wholes
        .at(words, from)
        .filter(whole -> frames(whole.timex()))
        .filter(whole -> words.is(whole.end(), "'") && words.is(whole.end() + 1, "s"))
        .flatMap(whole ->
            parts
                .at(words, whole.end() + 2)
                .filter(part -> !isYear(part.timex()))
                .map(part -> within(part, whole, part.end())));
  }

  private static Found within(Found part, Found whole, int end) {
    return new Found(new Within(part.timex(), whole.timex()), end);
  }

  private static boolean frames(Timex timex) {
    return timex instanceof Shifted shifted
        && (shifted.unit() == Unit.YEAR
            || shifted.unit() == Unit.MONTH
            || shifted.unit() == Unit.WEEK);
  }

  private static boolean isYear(Timex timex) {
    return timex instanceof Timex.CalendarDate date && date.year().isPresent();
  }
}
