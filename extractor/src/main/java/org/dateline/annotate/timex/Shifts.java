package org.dateline.annotate.timex;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Timex.Anchor;
import org.dateline.annotate.Timex.Direction;
import org.dateline.annotate.Timex.Duration;
import org.dateline.annotate.Timex.Shifted;
import org.dateline.annotate.Timex.Unit;
import org.dateline.annotate.Timex.Vague;
import org.dateline.annotate.timex.Lengths.Length;
import org.dateline.annotate.timex.Phrases.Hit;

/**
 * Units and lengths counted from an anchor: "last week", "the following year", "four years ago",
 * "two days later", "two days before Christmas", "the past decade", "the weekend".
 */
final class Shifts implements Rule {

  private final Lengths lengths;
  private final Phrases<Pointer> pointers;
  private final Phrases<Pointer> offsets;
  private final Phrases<String> modifiers;
  private final Phrases<String> closings;
  private final Rule days;

  Shifts(Lexicon lexicon, Rule days) {
    lengths = new Lengths(lexicon);
    pointers = lexicon.pointers("pointer");
    offsets = lexicon.pointers("offset");
    modifiers = lexicon.strings("date-modifier");
    closings = lexicon.strings("closing");
    this.days = days;
  }

  @Override
  public Optional<Found> at(Words words, int from) {
    return pointed(words, from)
        .or(() -> offset(words, from))
        .or(() -> besideDay(words, from))
        .or(() -> neighbourDay(words, from))
        .or(() -> theUnit(words, from));
  }

  private Optional<Found> pointed(Words words, int from) {
    return pointers
        .longestAt(words, from)
        .flatMap(hit -> pointedLength(words, hit).or(() -> pointedUnit(words, hit)));
  }

  /** "the next five years", "the past few weeks". */
  private Optional<Found> pointedLength(Words words, Hit<Pointer> pointer) {
    return words.is(pointer.end(), "a")
        ? Optional.empty()
        : lengths
            .at(words, pointer.end())
            .or(() -> lengths.quarters(words, pointer.end()))
            .filter(length -> !length.compound())
            .filter(
                length -> !words.is(pointer.end() - 1, "that") || length.amount().orElse(2) == 1)
            .map(length -> new Found(stretch(length, pointer.value()), length.end()));
  }

  private static Timex stretch(Length length, Pointer pointer) {
    Direction direction =
        pointer.direction() == Direction.SAME ? Direction.UNSAID : pointer.direction();
    return new Duration(length.period(), direction);
  }

  private Optional<Found> pointedUnit(Words words, Hit<Pointer> pointer) {
    return lengths
        .unitAt(words, pointer.end())
        .filter(unit -> unit.value() != Unit.SECOND && unit.value() != Unit.MINUTE)
        .filter(unit -> !words.is(unit.end(), "-") && !words.isNameLike(unit.end() - 1))
        .flatMap(unit -> shift(words, pointer.value(), unit));
  }

  private static Optional<Found> shift(Words words, Pointer pointer, Hit<Unit> unit) {
    if (Lengths.isPlural(words, unit.end())) {
      return pointer.fromPublication() && pointer.direction() != Direction.SAME
          ? Optional.of(
              new Found(
                  new Duration(OptionalInt.empty(), unit.value(), pointer.direction()), unit.end()))
          : Optional.empty();
    }
    boolean nextDay = unit.value() == Unit.DAY && pointer.direction() == Direction.FUTURE;
    if (unit.value() == Unit.HOUR || (pointer.length() && !nextDay)) {
      return pointer.direction() == Direction.SAME
          ? Optional.empty()
          : Optional.of(
              new Found(
                  new Duration(OptionalInt.of(1), unit.value(), pointer.direction()), unit.end()));
    }
    int steps = pointer.direction() == Direction.SAME ? 0 : 1;
    return Optional.of(
        new Found(
            new Shifted(steps, unit.value(), pointer.direction(), pointer.anchor()), unit.end()));
  }

  /** "four years ago", "two days later", "several weeks ago". */
  private Optional<Found> offset(Words words, int from) {
    return lengths
        .at(words, from)
        .flatMap(length ->
            offsets
                .longestAt(words, length.end())
                .filter(hit -> !words.is(hit.end(), "than"))
                .map(hit -> new Found(count(length, hit.value()), hit.end())));
  }

  private static Timex count(Length length, Pointer pointer) {
    if (length.amount().isEmpty()) {
      return pointer.fromPublication()
          ? new Vague(pointer.direction())
          : new Duration(length.period(), Direction.UNSAID);
    }
    int amount = length.amount().getAsInt();
    return switch (length.unit()) {
      case SECOND, MINUTE, HOUR -> new Duration(length.period(), Direction.UNSAID);
      case DAY, WEEKEND, WEEK, MONTH, QUARTER ->
          new Shifted(amount, length.unit(), pointer.direction(), pointer.anchor());
      case YEAR -> new Shifted(amount, Unit.YEAR, pointer.direction(), yearAnchor(amount, pointer));
      case DECADE -> new Shifted(10 * amount, Unit.YEAR, pointer.direction(), pointer.anchor());
      case CENTURY -> new Shifted(100 * amount, Unit.YEAR, pointer.direction(), pointer.anchor());
    };
  }

  /** "A year ago" compares; "four years ago" counts. */
  private static Anchor yearAnchor(int amount, Pointer pointer) {
    boolean compares = amount == 1 && pointer.fromPublication();
    return compares && pointer.direction() == Direction.PAST
        ? new Anchor.Comparison()
        : pointer.anchor();
  }

  /** "two days before Christmas", "a week from Tuesday", "the day after May 3". */
  private Optional<Found> besideDay(Words words, int from) {
    return lengthBeforeDay(words, from)
        .filter(length -> length.amount().isPresent())
        .filter(length -> length.unit() == Unit.DAY || length.unit() == Unit.WEEK)
        .flatMap(length ->
            directionAt(words, length.end())
                .flatMap(direction ->
                    days.at(words, length.end() + 1).map(day -> fromDay(length, direction, day))));
  }

  private Optional<Length> lengthBeforeDay(Words words, int from) {
    return words.is(from, "the") && words.is(from + 1, "day")
        ? Optional.of(new Length(OptionalInt.of(1), Unit.DAY, false, from + 2))
        : lengths.at(words, from);
  }

  private static Found fromDay(Length length, Direction direction, Found day) {
    int days = length.amount().orElse(0) * (length.unit() == Unit.WEEK ? 7 : 1);
    return new Found(
        new Shifted(days, Unit.DAY, direction, new Anchor.Written(day.timex())), day.end());
  }

  private static Optional<Direction> directionAt(Words words, int at) {
    return switch (words.at(at).lower()) {
      case "before" -> Optional.of(Direction.PAST);
      case "after", "from" -> Optional.of(Direction.FUTURE);
      default -> Optional.empty();
    };
  }

  /** "the day before" and "the day after", where the clause ends there. */
  private static Optional<Found> neighbourDay(Words words, int from) {
    boolean shape =
        (words.is(from, "the") || words.is(from, "a"))
            && words.is(from + 1, "day")
            && !words.at(from + 3).isLetters()
            && !words.at(from + 3).isNumber();
    return shape
        ? directionAt(words, from + 2)
            .filter(direction -> !words.is(from + 2, "from"))
            .map(direction ->
                new Found(new Shifted(1, Unit.DAY, direction, new Anchor.PreviousDate()), from + 3))
        : Optional.empty();
  }

  /** "the weekend", "the week of March 6", and "the end of the year" after its modifier. */
  private Optional<Found> theUnit(Words words, int from) {
    Optional<Hit<Unit>> unit =
        words.is(from, "the") ? lengths.unitAt(words, from + 1) : Optional.empty();
    return unit.filter(hit -> !Lengths.isPlural(words, hit.end()) && !words.is(hit.end(), "-"))
        .flatMap(hit ->
            weekOf(words, hit).or(() -> closing(words, hit)).or(() -> theUnit(words, from, hit)));
  }

  /** "the year ended June 30", a stretch that the date closes. */
  private Optional<Found> closing(Words words, Hit<Unit> unit) {
    boolean closed =
        unit.value() != Unit.QUARTER && closings.longestAt(words, unit.end()).isPresent();
    return closed
        ? Optional.of(
            new Found(new Duration(OptionalInt.of(1), unit.value(), Direction.UNSAID), unit.end()))
        : Optional.empty();
  }

  /** True for "the full year", "the fiscal year", "for the week" and "months of the year". */
  private static boolean isCurrent(Words words, int from, Hit<Unit> unit) {
    Word filler = words.at(from + 1);
    boolean filled = unit.end() > from + 2 && (filler.is("full") || filler.is("fiscal"));
    boolean part = words.is(from - 1, "of") && words.is(from - 2, "months");
    return filled || words.is(from - 1, "for") || part;
  }

  private Optional<Found> weekOf(Words words, Hit<Unit> unit) {
    return unit.value() == Unit.WEEK && words.is(unit.end(), "of")
        ? days.at(words, unit.end() + 1)
            .map(day ->
                new Found(
                    new Shifted(0, Unit.WEEK, Direction.SAME, new Anchor.Written(day.timex())),
                    day.end()))
        : Optional.empty();
  }

  private Optional<Found> theUnit(Words words, int from, Hit<Unit> unit) {
    if (unit.value() == Unit.WEEKEND) {
      return Optional.of(
          new Found(
              new Shifted(0, Unit.WEEKEND, Direction.UNSAID, new Anchor.Publication()),
              unit.end()));
    }
    boolean current = isCurrent(words, from, unit) || modifiers.skipBack(words, from) < from;
    boolean modified = current && !words.is(unit.end(), "of");
    return switch (unit.value()) {
      case WEEK, MONTH, YEAR, DECADE, CENTURY ->
          modified
              ? Optional.of(
                  new Found(
                      new Shifted(0, unit.value(), Direction.SAME, new Anchor.Publication()),
                      unit.end()))
              : Optional.empty();
      case SECOND, MINUTE, HOUR, DAY, WEEKEND, QUARTER -> Optional.empty();
    };
  }
}
