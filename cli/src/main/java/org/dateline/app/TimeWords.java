package org.dateline.app;

import org.dateline.annotate.Timex.Direction;
import org.dateline.resolve.DateValue;
import org.dateline.resolve.TimeReference;
import org.dateline.resolve.TimeReference.Basis;
import org.dateline.text.Span;

/** Tells of the time expressions of a text which days they mean and from what they were counted. */
record TimeWords(String text) {

  /** The day, or the first and the last one; a time of day with its zone. */
  static String days(DateValue date) {
    if (date instanceof DateValue.Minute(var time, var zone)) {
      return time + zone.map(known -> " " + known.getId()).orElse("");
    }
    return date.first().equals(date.last())
        ? date.first().toString()
        : "%s to %s".formatted(date.first(), date.last());
  }

  String basis(TimeReference time) {
    return switch (time.basis()) {
      case Basis.Explicit written -> "explicit";
      case Basis.FromPublication now -> "from the document date";
      case Basis.Present now -> "the document date, by the present tense";
      case Basis.FromDate date -> "from " + date.words().in(text);
      case Basis.FromEvent(Span word, Direction direction) ->
          (direction == Direction.PAST ? "before " : "after ") + word.in(text);
      case Basis.Unplaced unplaced -> "none";
    };
  }
}
