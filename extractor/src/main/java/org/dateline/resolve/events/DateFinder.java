package org.dateline.resolve.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.resolve.DateValue;
import org.dateline.resolve.Reasons.Attached;
import org.dateline.resolve.Tie;
import org.dateline.resolve.TimeReference;
import org.dateline.resolve.TimeReference.Basis;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase;
import org.dateline.resolve.grammar.VerbGroup.Inflection;
import org.dateline.resolve.grammar.VerbGroup.Tense;
import org.dateline.resolve.grammar.Word;
import org.dateline.text.Span;

/** Which calendar date the words beside an event give, or how far from another event it is. */
final class DateFinder {

  /** Prepositions between what happens and the event at which it does. */
  private static final List<String> OCCASION = List.of("at", "during", "in");

  /** What opens clauses that tell something outright. */
  private static final Set<String> UNCONDITIONAL = Set.of("", "that");

  private static final Set<String> OPENS_RANGE = Set.of("between", "from");
  private static final Set<String> UNTIL = Set.of("until", "till");
  private static final Set<String> NOT = Set.of("not", "n't", "n’t");
  private static final Set<String> JOINS_RANGE = Set.of("and", "to", "until", "till");

  private final List<TimeReference> times;
  private final List<TimeReference> offsets;
  private final Optional<LocalDate> published;

  /**
   * @param times the time expressions of the article
   * @param published when it came out
   */
  DateFinder(List<TimeReference> times, Optional<LocalDate> published) {
    this.published = published;
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

  /** The date that the words of the trigger, or else those beside it, give. */
  Optional<Attached<TimeReference>> of(Frame frame) {
    ParsedSentence sentence = frame.sentence();
    Optional<Attached<TimeReference>> beside =
        in(frame.times(), sentence)
            .filter(time -> !isCountedFrom(frame, time))
            .map(time -> at(time, Tie.Plain.TIME_BESIDE));
    return switch (frame) {
      case Frame.OfVerb verb -> beside.or(() -> ofOccasion(verb)).or(() -> ofPresent(verb));
      case Frame.OfNoun noun ->
          in(List.of(noun.noun()), sentence)
              .map(time -> at(time, Tie.Plain.TIME_INSIDE))
              .or(() -> beside)
              .or(() -> ofPredicate(noun))
              .or(() -> ofWhatHappensThere(noun));
    };
  }

  /** "three days after Norway held talks": nothing is three days after itself. */
  private static boolean isCountedFrom(Frame frame, TimeReference time) {
    Optional<Clause> verb =
        switch (frame) {
          case Frame.OfVerb told -> Optional.of(told.clause());
          case Frame.OfNoun noun -> noun.light();
        };
    return time.basis() instanceof Basis.FromEvent(Span word, var direction)
        && verb.filter(clause -> frame.sentence().head(clause).span().equals(word)).isPresent();
  }

  /** Whether it lies after the day that the article came out. */
  boolean isAhead(TimeReference date) {
    Optional<LocalDate> first = date.date().map(DateValue::first);
    return published.flatMap(day -> first.filter(day::isBefore)).isPresent();
  }

  private static Attached<TimeReference> at(TimeReference time, Tie tie) {
    return new Attached<>(time, time.span(), tie);
  }

  /** "agreed at the October meeting": what happens at an event happens when it does. */
  private Optional<Attached<TimeReference>> ofOccasion(Frame.OfVerb frame) {
    return OCCASION.stream()
        .flatMap(slot -> frame.clause().complements().own(slot).stream())
        .flatMap(noun -> within(frame.sentence().span(noun), times))
        .map(time -> at(time, Tie.Plain.TIME_INSIDE))
        .findFirst();
  }

  /** "The last election was in June 2001". */
  private Optional<Attached<TimeReference>> ofPredicate(Frame.OfNoun frame) {
    return frame.sentence().clauses().stream()
        .filter(clause -> clause.subjects().contains(frame.noun()))
        .map(clause -> frame.sentence().head(clause).span())
        .flatMap(said -> within(said, times))
        .map(time -> at(time, Tie.Plain.TIME_BESIDE))
        .findFirst();
  }

  /** "spoke at the conference on Monday". */
  private Optional<Attached<TimeReference>> ofWhatHappensThere(Frame.OfNoun frame) {
    return frame.sentence().clauses().stream()
        .filter(clause ->
            OCCASION.stream()
                .anyMatch(slot -> clause.complements().own(slot).contains(frame.noun())))
        .flatMap(clause -> in(clause.times(), frame.sentence()).stream())
        .map(time -> at(time, Tie.Plain.TIME_BESIDE))
        .findFirst();
  }

  /** "Troops are shelling the town": goes on when the article comes out. */
  private Optional<Attached<TimeReference>> ofPresent(Frame.OfVerb frame) {
    Inflection verb = frame.clause().verb().inflection();
    boolean told =
        verb.tense() == Tense.PRESENT
            && verb.modal().isEmpty()
            && !verb.negated()
            && UNCONDITIONAL.contains(frame.clause().mark())
            && isRunningText(frame.sentence());
    Span words = frame.sentence().head(frame.clause()).span();
    return published
        .filter(day -> told)
        .map(day -> new Attached<>(present(day, words), words, Tie.Plain.TENSE));
  }

  /** Headlines use the present tense of what is past; they end without a mark. */
  private static boolean isRunningText(ParsedSentence sentence) {
    return sentence.words().getLast().pos() == PartOfSpeech.PUNCT;
  }

  private static TimeReference present(LocalDate day, Span words) {
    return new TimeReference(
        words,
        TimeReference.Type.DATE,
        day.toString(),
        Optional.empty(),
        Optional.of(new DateValue.Day(day)),
        new Basis.Present());
  }

  /** The first date among the phrases, else the first length from an event. */
  private Optional<TimeReference> in(List<? extends Phrase> phrases, ParsedSentence sentence) {
    List<Span> spans = phrases.stream().map(sentence::span).toList();
    return spans.stream()
        .filter(span -> !isBound(span, sentence))
        .flatMap(span -> within(span, times))
        .findFirst()
        .map(first -> range(first, sentence).orElse(first))
        .or(() -> spans.stream().flatMap(span -> within(span, offsets)).findFirst());
  }

  /** "The first since 2003", "jailed until 2003"; but what did not start until 2003 did then. */
  private static boolean isBound(Span time, ParsedSentence sentence) {
    List<String> before = forms(sentence, word -> word.end() <= time.begin());
    return !before.isEmpty()
        && (before.getLast().equals("since")
            || (UNTIL.contains(before.getLast()) && before.stream().noneMatch(NOT::contains)));
  }

  /** "Between January 1985 and November 2004": from the first date to the second. */
  private Optional<TimeReference> range(TimeReference first, ParsedSentence sentence) {
    List<String> before = forms(sentence, word -> word.end() <= first.span().begin());
    boolean opened = !before.isEmpty() && OPENS_RANGE.contains(before.getLast());
    return times.stream()
        .filter(second -> opened && first.span().end() < second.span().begin())
        .filter(second -> isJoined(first.span(), second.span(), sentence))
        .findFirst()
        .flatMap(second -> joined(first, second));
  }

  private static boolean isJoined(Span first, Span second, ParsedSentence sentence) {
    List<String> between =
        forms(sentence, word -> first.end() <= word.begin() && word.end() <= second.begin());
    return between.size() == 1 && JOINS_RANGE.contains(between.getFirst());
  }

  private static List<String> forms(ParsedSentence sentence, Predicate<Span> where) {
    return sentence.words().stream()
        .filter(word -> where.test(word.span()))
        .map(Word::form)
        .toList();
  }

  private static Optional<TimeReference> joined(TimeReference first, TimeReference second) {
    Optional<LocalDate> begin = first.date().map(DateValue::first);
    Optional<LocalDate> end = second.date().map(DateValue::last);
    if (begin.isEmpty() || end.isEmpty() || end.get().isBefore(begin.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new TimeReference(
            first.span().union(second.span()),
            first.type(),
            first.value() + "/" + second.value(),
            Optional.empty(),
            Optional.of(new DateValue.Interval(begin.get(), end.get())),
            first.basis()));
  }

  private static Stream<TimeReference> within(Span span, List<TimeReference> times) {
    return times.stream().filter(time -> time.span().overlaps(span));
  }
}
