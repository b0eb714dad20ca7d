package org.dateline.annotate.timex;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Timex.CalendarDate;
import org.dateline.annotate.Timex.Direction;
import org.dateline.annotate.Timex.Shifted;
import org.dateline.annotate.Timex.Unit;
import org.dateline.annotate.Timex.Within;

/** Months that are pointed at: "last July", "this coming March", "that December". */
final class PointedMonths implements Rule {

  private final Phrases<Pointer> pointers;
  private final Months months;

  PointedMonths(Lexicon lexicon) {
    pointers = lexicon.pointers("pointer");
    months = new Months(lexicon);
  }

  @Override
  public Optional<Found> at(Words words, int from) {
    return pointers
        .longestAt(words, from)
        .flatMap(pointer ->
            months
                .at(words, pointer.end())
                .filter(month -> !words.at(month.end()).isNumber())
                .map(month -> new Found(point(month.value(), pointer.value()), month.end())));
  }

  private static Timex point(int month, Pointer pointer) {
    CalendarDate date =
        new CalendarDate(
            OptionalInt.empty(), OptionalInt.of(month), OptionalInt.empty(), pointer.direction());
    if (pointer.fromPublication()) {
      return date;
    }
    Unit frame = pointer.direction() == Direction.SAME ? Unit.YEAR : Unit.DAY;
    return new Within(date, new Shifted(0, frame, Direction.SAME, pointer.anchor()));
  }
}
