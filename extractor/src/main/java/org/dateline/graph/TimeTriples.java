package org.dateline.graph;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.dateline.graph.Draft.Subject;
import org.dateline.resolve.DateValue;
import org.dateline.resolve.DateValue.Century;
import org.dateline.resolve.DateValue.Day;
import org.dateline.resolve.DateValue.Decade;
import org.dateline.resolve.DateValue.Half;
import org.dateline.resolve.DateValue.InSeason;
import org.dateline.resolve.DateValue.InYear;
import org.dateline.resolve.DateValue.Interval;
import org.dateline.resolve.DateValue.Minute;
import org.dateline.resolve.DateValue.Month;
import org.dateline.resolve.DateValue.PartOfDay;
import org.dateline.resolve.DateValue.Quarter;
import org.dateline.resolve.DateValue.Week;
import org.dateline.resolve.DateValue.Weekend;
import org.dateline.resolve.TimeReference;

/**
 * Says when an event is, no more precisely than the text. A day or an interval has a beginning and
 * an end; of an event "in April" only the bounds are known, so it gets an earliest and a latest
 * day. Times of day are kept as days: the text seldom tells the zone.
 */
final class TimeTriples {

  private TimeTriples() {}

  static void describe(Subject event, TimeReference time) {
    time.date().ifPresent(date -> describe(event, date, time.basis()));
  }

  private static void describe(Subject event, DateValue date, TimeReference.Basis basis) {
    if (date instanceof Interval || date.first().equals(date.last())) {
      event.date(Terms.BEGIN, date.first()).date(Terms.END, date.last());
    } else {
      event.date(Terms.EARLIEST_BEGIN, date.first()).date(Terms.LATEST_END, date.last());
    }
    event.with(Terms.GRANULARITY, unit(date));
    event.string(Terms.DATE_BASIS, basis.name().toLowerCase(Locale.ROOT));
  }

  /** The unit of the calendar that tells how precise a date is. */
  static Node unit(DateValue date) {
    return switch (date) {
      case Day day -> Terms.UNIT_DAY;
      case PartOfDay part -> Terms.UNIT_DAY;
      case Minute minute -> Terms.UNIT_DAY;
      case Interval interval -> Terms.UNIT_DAY;
      case Weekend weekend -> Terms.UNIT_WEEKEND;
      case Week week -> Terms.UNIT_WEEK;
      case Month month -> Terms.UNIT_MONTH;
      case Quarter quarter -> Terms.UNIT_QUARTER;
      case Half half -> Terms.UNIT_HALF_YEAR;
      case InSeason season -> Terms.UNIT_SEASON;
      case InYear year -> Terms.UNIT_YEAR;
      case Decade decade -> Terms.UNIT_DECADE;
      case Century century -> Terms.UNIT_CENTURY;
    };
  }
}
