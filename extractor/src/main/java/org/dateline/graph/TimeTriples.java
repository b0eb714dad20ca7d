package org.dateline.graph;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.dateline.annotate.Modifier;
import org.dateline.annotate.Timex.Direction;
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
import org.dateline.resolve.Event;
import org.dateline.resolve.TimeReference;
import org.dateline.resolve.TimeReference.Basis;
import org.dateline.text.Span;

/**
 * Says when an event is, no more precisely than the text, and from what its date was counted. A day
 * or an interval has a beginning and an end; of an event "in April" only the bounds are known, so
 * it gets an earliest and a latest day; what goes on when the article comes out has begun by then
 * at the latest, and ends then at the earliest. A time of day is stated only in the zone that is
 * written.
 */
final class TimeTriples {

  private final Minter minter;
  private final MentionTriples mentions;
  private final EventKeys events;

  TimeTriples(Minter minter, MentionTriples mentions, EventKeys events) {
    this.minter = minter;
    this.mentions = mentions;
    this.events = events;
  }

  void describe(Subject event, TimeReference time) {
    time.date().ifPresentOrElse(date -> date(event, date, time), () -> offset(event, time));
  }

  private void date(Subject event, DateValue date, TimeReference time) {
    if (time.isPresent()) {
      event.date(Terms.LATEST_BEGIN, date.first()).date(Terms.EARLIEST_END, date.last());
    } else if (time.isOpen()) {
      time.modifier().ifPresent(modifier -> open(event, date, modifier));
    } else if (date instanceof Interval || date.first().equals(date.last())) {
      event.date(Terms.BEGIN, date.first()).date(Terms.END, date.last());
    } else {
      event.date(Terms.EARLIEST_BEGIN, date.first()).date(Terms.LATEST_END, date.last());
    }
    if (date instanceof Minute minute) {
      minute.zone().ifPresent(zone -> instant(event, minute, zone));
    }
    event.with(Terms.GRANULARITY, unit(date));
    time.modifier()
        .ifPresent(modifier ->
            event.string(Terms.DATE_MODIFIER, modifier.name().toLowerCase(Locale.ROOT)));
    basis(event, time.basis());
  }

  private static void open(Subject event, DateValue date, Modifier modifier) {
    boolean before = modifier == Modifier.BEFORE || modifier == Modifier.ON_OR_BEFORE;
    if (before) {
      event.date(Terms.LATEST_END, date.last());
    } else {
      event.date(Terms.EARLIEST_BEGIN, date.first());
    }
  }

  private static void instant(Subject event, Minute minute, ZoneId zone) {
    String stamp =
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            minute.time().atZone(zone).toOffsetDateTime());
    event.typed(Terms.TIME_STAMP, stamp, XSDDatatype.XSDdateTimeStamp);
  }

  private void basis(Subject event, Basis basis) {
    switch (basis) {
      case Basis.Explicit written -> event.string(Terms.DATE_BASIS, "explicit");
      case Basis.Present now -> event.string(Terms.DATE_BASIS, "publicationDate");
      case Basis.FromPublication now -> resolved(event, minter.article());
      case Basis.FromDate date -> resolved(event, mentions.words(date.words()));
      case Basis.FromEvent other -> resolved(event, anchor(other.word()));
      case Basis.Unplaced unplaced ->
          throw new IllegalArgumentException("a date counted from nothing");
    }
  }

  private static void resolved(Subject event, Node anchor) {
    event.string(Terms.DATE_BASIS, "resolved").with(Terms.DATE_ANCHOR, anchor);
  }

  /** How far an event without a date is from another ("a week after the vote"). */
  private void offset(Subject event, TimeReference time) {
    if (time.basis() instanceof Basis.FromEvent(Span word, Direction direction)) {
      Node anchor = anchor(word);
      if (!anchor.equals(event.node())) {
        event.with(Terms.DATE_ANCHOR, anchor);
        XsdDurations.of(time.value())
            .map(length -> direction == Direction.PAST ? "-" + length : length)
            .ifPresent(length -> event.typed(Terms.DATE_OFFSET, length, XSDDatatype.XSDduration));
      }
    }
  }

  private Node anchor(Span word) {
    Optional<Event> event = events.triggeredBy(word);
    return event.map(events::node).orElseGet(() -> mentions.words(word));
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
