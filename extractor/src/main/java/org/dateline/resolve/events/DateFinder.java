package org.dateline.resolve.events;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.resolve.TimeReference;
import org.dateline.resolve.TimeReference.Basis;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.text.Span;

/** Which calendar date the words beside an event give, or how far from another event it is. */
final class DateFinder {

  private final List<TimeReference> times;
  private final List<TimeReference> offsets;

  DateFinder(List<TimeReference> times) {
    this.times = times.stream().filter(DateFinder::isDate).toList();
    this.offsets = times.stream().filter(DateFinder::isOffset).toList();
  }

  private static boolean isDate(TimeReference time) {
    return time.date().isPresent()
        && (time.type() == TimeReference.Type.DATE || time.type() == TimeReference.Type.TIME);
  }

  private static boolean isOffset(TimeReference time) {
    return time.basis() instanceof Basis.FromEvent;
  }

  /** The first date among the phrases, else the first length from an event. */
  Optional<TimeReference> in(List<? extends Phrase> phrases, ParsedSentence sentence) {
    List<Span> spans = phrases.stream().map(sentence::span).toList();
    return spans.stream()
        .flatMap(span -> within(span, times))
        .findFirst()
        .or(() -> spans.stream().flatMap(span -> within(span, offsets)).findFirst());
  }

  /** The date inside a noun phrase: "the October 7 attack". */
  Optional<TimeReference> in(NounPhrase noun, ParsedSentence sentence) {
    return within(sentence.span(noun), times).findFirst();
  }

  private static Stream<TimeReference> within(Span span, List<TimeReference> times) {
    return times.stream().filter(time -> time.span().overlaps(span));
  }
}
