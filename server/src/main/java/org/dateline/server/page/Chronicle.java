package org.dateline.server.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * How many events there were in each bar of a timeline.
 *
 * @param bars in order, without a gap
 * @param before events that ended before the first bar
 * @param after events that began after the last
 * @param vague events in between whose date is less precise than a bar
 */
record Chronicle(Step step, List<Bar> bars, int before, int after, int vague) {

  /** The part of all events that a timeline shows unless a period is asked for. */
  private static final double SHOWN = 0.8;

  /**
   * One bar.
   *
   * @param facts those of its events that are told as facts
   */
  record Bar(Period period, int events, int facts) {

    private Bar plus(Dated dated) {
      return new Bar(period, events + dated.events(), facts + dated.facts());
    }
  }

  /** Events of the same date. */
  private record Dated(Period period, int events, int facts) {

    LocalDate begin() {
      return period.first();
    }
  }

  Chronicle {
    bars = List.copyOf(bars);
  }

  /** The chronicle of an answer to days.rq; none when no event has a date. */
  static Optional<Chronicle> of(Answer answer, Filter filter) {
    List<Dated> dates =
        answer.rows().stream().map(Chronicle::dated).flatMap(Optional::stream).toList();
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    Period most = densest(dates);
    LocalDate first = filter.from().orElse(most.first());
    LocalDate last = filter.until().orElse(most.last());
    return Optional.of(of(dates, new Period(first, last.isBefore(first) ? first : last)));
  }

  private static Optional<Dated> dated(Binding row) {
    Optional<LocalDate> begin = Answer.text(row, "begin").flatMap(When::day);
    Optional<LocalDate> end = Answer.text(row, "end").flatMap(When::day);
    return begin.isEmpty() || end.isEmpty() || end.get().isBefore(begin.get())
        ? Optional.empty()
        : Optional.of(
            new Dated(
                new Period(begin.get(), end.get()),
                Answer.number(row, "events").orElse(0),
                Answer.number(row, "facts").orElse(0)));
  }

  /** The shortest period in which most of the events begin; the dates are in order. */
  private static Period densest(List<Dated> dates) {
    double wanted = SHOWN * dates.stream().mapToInt(Dated::events).sum();
    Period shortest = new Period(dates.getFirst().begin(), dates.getLast().begin());
    int events = 0;
    int first = 0;
    for (Dated last : dates) {
      events += last.events();
      while (events - dates.get(first).events() >= wanted) {
        events -= dates.get(first).events();
        first++;
      }
      Period period = new Period(dates.get(first).begin(), last.begin());
      if (events >= wanted && period.days() < shortest.days()) {
        shortest = period;
      }
    }
    return shortest;
  }

  private static Chronicle of(List<Dated> dates, Period period) {
    Step step = Step.of(period);
    NavigableMap<LocalDate, Bar> bars = new TreeMap<>();
    step.bars(period).forEach(bar -> bars.put(bar.first(), new Bar(bar, 0, 0)));
    Period whole = new Period(bars.firstKey(), bars.lastEntry().getValue().period().last());
    int before = 0;
    int after = 0;
    int vague = 0;
    for (Dated dated : dates) {
      if (dated.period().last().isBefore(whole.first())) {
        before += dated.events();
      } else if (dated.period().first().isAfter(whole.last())) {
        after += dated.events();
      } else if (!placed(dated, bars)) {
        vague += dated.events();
      }
    }
    return new Chronicle(step, new ArrayList<>(bars.values()), before, after, vague);
  }

  /** Puts events into the bar that they lie in whole; false when there is none. */
  private static boolean placed(Dated dated, NavigableMap<LocalDate, Bar> bars) {
    var bar = bars.floorEntry(dated.period().first());
    if (bar == null || !bar.getValue().period().includes(dated.period())) {
      return false;
    }
    bars.put(bar.getKey(), bar.getValue().plus(dated));
    return true;
  }

  /** All events with a date, drawn or not. */
  int events() {
    return before + after + vague + bars.stream().mapToInt(Bar::events).sum();
  }

  LocalDate first() {
    return bars.getFirst().period().first();
  }

  LocalDate last() {
    return bars.getLast().period().last();
  }

  int most() {
    return bars.stream().mapToInt(Bar::events).max().orElse(0);
  }
}
