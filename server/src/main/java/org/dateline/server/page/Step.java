package org.dateline.server.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long a bar of a timeline is. */
enum Step {
  DAY("day", "d MMM", "d MMM uuuu"),
  MONTH("month", "MMM uuuu", "MMMM uuuu"),
  YEAR("year", "uuuu", "uuuu");

  /** Bars on one timeline, unless they are years already. */
  private static final int MOST = 75;

  private final String word;
  private final DateTimeFormatter tick;
  private final DateTimeFormatter name;

  Step(String word, String tick, String name) {
    this.word = word;
    this.tick = DateTimeFormatter.ofPattern(tick, Locale.ENGLISH);
    this.name = DateTimeFormatter.ofPattern(name, Locale.ENGLISH);
  }

  String word() {
    return word;
  }

  /** The shortest that does not cut a period into too many bars. */
  static Step of(Period period) {
    if (period.days() <= MOST) {
      return DAY;
    }
    return period.days() <= MOST * 30L ? MONTH : YEAR;
  }

  /** The bars of a period; the first and the last are whole ones. */
  List<Period> bars(Period period) {
    List<Period> bars = new ArrayList<>();
    LocalDate first = begin(period.first());
    while (!first.isAfter(period.last())) {
      bars.add(new Period(first, end(first)));
      first = end(first).plusDays(1);
    }
    return bars;
  }

  /** What a bar is called. */
  String name(Period bar) {
    return bar.first().format(name);
  }

  /** What stands below it. */
  String tick(Period bar) {
    return bar.first().format(tick);
  }

  private LocalDate begin(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  private LocalDate end(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
      case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
    };
  }
}
