package org.dateline.resolve.events;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.resolve.TimeReference;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.text.Span;

/** Which calendar date the words beside an event give. */
final class DateFinder {

  private final List<TimeReference> times;

  DateFinder(List<TimeReference> times) {
    this.times = times.stream().filter(DateFinder::isDate).toList();
  }

  private static boolean isDate(TimeReference time) {
    return time.date().isPresent()
        && (time.type() == TimeReference.Type.DATE || time.type() == TimeReference.Type.TIME);
  }

  /** The first date among the phrases. */
  Optional<TimeReference> in(List<? extends Phrase> phrases, ParsedSentence sentence) {
    return phrases.stream().flatMap(phrase -> within(sentence.span(phrase))).findFirst();
  }

  /** The date inside a noun phrase: "the October 7 attack". */
  Optional<TimeReference> in(NounPhrase noun, ParsedSentence sentence) {
    return within(sentence.span(noun)).findFirst();
  }

  private Stream<TimeReference> within(Span span) {
    return times.stream().filter(time -> time.span().overlaps(span));
  }
}
