package org.dateline.resolve.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Mention.TimexMention;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Timex.Direction;
import org.dateline.read.PublicationDate;
import org.dateline.resolve.DateValue;
import org.dateline.resolve.TimeReference;
import org.dateline.resolve.TimeReference.Basis;
import org.dateline.resolve.dates.Frame.Dated;
import org.dateline.text.Span;

/**
 * Places the time expressions of an article on the calendar: relative to the day it came out, to
 * the last date in the text, and by the tense of the clause. An article without a publication date
 * keeps its relative expressions without a date. Immutable.
 */
public final class CalendarResolver {

  private final ClauseTense tense = new ClauseTense(TenseWords.load());
  private final Placement placement = new Placement();

  /** The time references of an article, in text order, one for each time expression. */
  public List<TimeReference> resolve(AnnotatedArticle article) {
    List<TimexMention> mentions = article.mentions(TimexMention.class).stream().toList();
    return resolve(
        article.article().text(),
        article.sentences(),
        mentions,
        article.article().published().map(PublicationDate::day));
  }

  /**
   * The time references of a text.
   *
   * @param sentences in text order
   * @param mentions in text order
   * @param published the day relative expressions are seen from
   */
  List<TimeReference> resolve(
      String text,
      List<Sentence> sentences,
      List<TimexMention> mentions,
      Optional<LocalDate> published) {
    Reading reading = new Reading(text, published);
    int next = 0;
    for (Sentence sentence : sentences) {
      int begin = next;
      while (next < mentions.size() && mentions.get(next).span().begin() < sentence.span().end()) {
        next++;
      }
      reading.read(sentence, mentions.subList(begin, next));
    }
    return List.copyOf(reading.references);
  }

  /** One pass over a text: what has been said so far. */
  private final class Reading {

    private final String text;
    private final Optional<LocalDate> published;
    private final List<TimeReference> references = new ArrayList<>();
    private Optional<Dated> previous = Optional.empty();
    private Optional<Dated> quarter = Optional.empty();
    private List<TimexMention> beside = List.of();

    Reading(String text, Optional<LocalDate> published) {
      this.text = text;
      this.published = published;
    }

    /** The first quarter or half year of a sentence is what its comparisons are with. */
    void read(Sentence sentence, List<TimexMention> mentions) {
      beside = mentions;
      List<TimexMention> quarters =
          mentions.stream().filter(mention -> isPartOfYear(mention.timex())).toList();
      if (!quarters.isEmpty()) {
        quarter = dated(sentence, quarters.getFirst());
      }
      for (TimexMention mention : mentions) {
        Frame frame = frame(sentence, mention);
        Optional<DateValue> date = placement.place(mention.timex(), frame);
        references.add(reference(sentence, mention, frame, date));
        if (canAnchor(mention.timex())) {
          previous = date.map(value -> new Dated(value, mention.span())).or(() -> previous);
        }
      }
      if (quarters.size() > 1) {
        quarter = dated(sentence, quarters.getLast());
      }
    }

    private Optional<Dated> dated(Sentence sentence, TimexMention mention) {
      return placement
          .place(mention.timex(), frame(sentence, mention))
          .map(value -> new Dated(value, mention.span()));
    }

    private Frame frame(Sentence sentence, TimexMention mention) {
      Direction lean = tense.at(sentence, text, mention.span());
      return new Frame(published, previous, quarter, lean);
    }

    private TimeReference reference(
        Sentence sentence, TimexMention mention, Frame frame, Optional<DateValue> date) {
      Timex timex = mention.timex();
      boolean length = timex instanceof Timex.Duration;
      return new TimeReference(
          mention.span(),
          Timex3.type(timex),
          date.filter(value -> !length)
              .map(DateValue::timex3)
              .orElseGet(() -> Timex3.unplaced(timex)),
          mention.modifier(),
          date,
          basis(sentence, mention, frame, date));
    }

    private boolean isTime(Span word) {
      return beside.stream().anyMatch(mention -> mention.span().overlaps(word));
    }

    private Basis basis(
        Sentence sentence, TimexMention mention, Frame frame, Optional<DateValue> date) {
      if (date.isPresent()) {
        return BasisFinder.of(mention.timex(), frame);
      }
      Basis unplaced =
          Timex3.isExplicit(mention.timex()) ? new Basis.Explicit() : new Basis.Unplaced();
      return mention.timex() instanceof Timex.Duration
          ? EventAnchor.of(sentence, text, mention.span())
              .filter(event -> !isTime(event.word()))
              .map(Basis.class::cast)
              .orElse(unplaced)
          : unplaced;
    }
  }

  private static boolean isPartOfYear(Timex timex) {
    return timex instanceof Timex.Quarter || timex instanceof Timex.Half;
  }

  /** Later expressions count from dates, not from stretches of time or from comparisons. */
  private static boolean canAnchor(Timex timex) {
    boolean compares =
        timex instanceof Timex.Shifted shifted
            && shifted.unit() == Timex.Unit.YEAR
            && shifted.direction() == Direction.PAST;
    return !compares && !(timex instanceof Timex.Duration);
  }
}
