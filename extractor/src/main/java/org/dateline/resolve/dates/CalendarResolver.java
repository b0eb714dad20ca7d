package org.dateline.resolve.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Mention.TimexMention;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Timex.Direction;
import org.dateline.read.PublicationDate;
import org.dateline.resolve.DateValue;
import org.dateline.resolve.TimeReference;
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
    List<TimexMention> mentions = timexes(article);
    List<TimeReference> references = new ArrayList<>();
    Optional<DateValue> previous = Optional.empty();
    for (TimexMention mention : mentions) {
      Sentence sentence = sentenceOf(article, mention.span());
      Frame bare = frame(article, previous, tense.at(sentence, text(article), mention.span()));
      Frame frame = withQuarter(bare, mentions, sentence.span());
      TimeReference reference = reference(mention, placement.place(mention.timex(), frame));
      references.add(reference);
      previous = canAnchor(mention.timex()) ? reference.date().or(keep(previous)) : previous;
    }
    return List.copyOf(references);
  }

  private static Supplier<Optional<DateValue>> keep(Optional<DateValue> value) {
    return () -> value;
  }

  private static Frame frame(
      AnnotatedArticle article, Optional<DateValue> previous, Direction lean) {
    return new Frame(
        article.article().published().map(PublicationDate::day), previous, Optional.empty(), lean);
  }

  /** The frame with the quarter or half year in the sentence, else the last one before it. */
  private Frame withQuarter(Frame frame, List<TimexMention> mentions, Span sentence) {
    List<TimexMention> quarters =
        mentions.stream()
            .filter(mention -> mention.span().begin() < sentence.end())
            .filter(mention -> isPartOfYear(mention.timex()))
            .toList();
    Optional<DateValue> quarter =
        quarters.stream()
            .filter(mention -> sentence.contains(mention.span()))
            .findFirst()
            .or(() -> quarters.isEmpty() ? Optional.empty() : Optional.of(quarters.getLast()))
            .flatMap(mention -> placement.place(mention.timex(), frame));
    return new Frame(frame.publication(), frame.previous(), quarter, frame.lean());
  }

  private static boolean isPartOfYear(Timex timex) {
    return timex instanceof Timex.Quarter || timex instanceof Timex.Half;
  }

  private static TimeReference reference(TimexMention mention, Optional<DateValue> date) {
    Timex timex = mention.timex();
    String value =
        timex instanceof Timex.Duration
            ? Timex3.unplaced(timex)
            : date.map(DateValue::timex3).orElseGet(() -> Timex3.unplaced(timex));
    return new TimeReference(mention.span(), Timex3.type(timex), value, date, Timex3.basis(timex));
  }

  /** Later expressions count from dates, not from stretches of time or from comparisons. */
  private static boolean canAnchor(Timex timex) {
    boolean compares =
        timex instanceof Timex.Shifted shifted
            && shifted.unit() == Timex.Unit.YEAR
            && shifted.direction() == Direction.PAST;
    return !compares && !(timex instanceof Timex.Duration);
  }

  private static List<TimexMention> timexes(AnnotatedArticle article) {
    return article.mentions().stream()
        .filter(TimexMention.class::isInstance)
        .map(TimexMention.class::cast)
        .toList();
  }

  private static Sentence sentenceOf(AnnotatedArticle article, Span span) {
    return article.sentences().stream()
        .filter(sentence -> sentence.span().contains(span))
        .findFirst()
        .orElseGet(() -> new Sentence(span, List.of()));
  }

  private static String text(AnnotatedArticle article) {
    return article.article().text();
  }
}
