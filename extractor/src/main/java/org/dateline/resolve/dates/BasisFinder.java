package org.dateline.resolve.dates;

import java.util.Optional;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Timex.Anchor;
import org.dateline.resolve.TimeReference.Basis;
import org.dateline.resolve.dates.Frame.Dated;

/** Says from what {@link Placement} counts an expression: the same choices, without the sums. */
final class BasisFinder {

  private BasisFinder() {}

  /** The basis of an expression that has a date. */
  static Basis of(Timex timex, Frame frame) {
    return switch (timex) {
      case Timex.Shifted shifted -> anchor(shifted, frame);
      case Timex.Within within -> of(within.whole(), frame);
      case Timex.InDay part ->
          part.day().map(day -> of(day, frame)).orElseGet(Basis.FromPublication::new);
      case Timex.Clock clock ->
          clock.day().map(day -> of(day, frame)).orElseGet(() -> from(frame.previousDay()));
      case Timex.CalendarDate date -> written(timex);
      case Timex.Weekday weekday -> written(timex);
      case Timex.Quarter quarter -> written(timex);
      case Timex.Half half -> written(timex);
      case Timex.InSeason season -> written(timex);
      case Timex.Holiday holiday -> written(timex);
      case Timex.Decade decade -> written(timex);
      case Timex.Century century -> written(timex);
      case Timex.Duration duration -> written(timex);
      case Timex.Repetition repetition -> written(timex);
      case Timex.Vague vague -> written(timex);
    };
  }

  private static Basis anchor(Timex.Shifted shifted, Frame frame) {
    return switch (shifted.anchor()) {
      case Anchor.Publication now -> new Basis.FromPublication();
      case Anchor.PreviousDate previous -> from(frame.previousFor(shifted.unit()));
      case Anchor.Comparison comparison -> from(frame.quarter());
      case Anchor.Written beside -> of(beside.date(), frame);
    };
  }

  private static Basis from(Optional<Dated> date) {
    return date.<Basis>map(dated -> new Basis.FromDate(dated.words()))
        .orElseGet(Basis.FromPublication::new);
  }

  private static Basis written(Timex timex) {
    return Timex3.isExplicit(timex) ? new Basis.Explicit() : new Basis.FromPublication();
  }
}
