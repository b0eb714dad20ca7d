package org.dateline.annotate.timex;

import java.time.DayOfWeek;
import java.util.Optional;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Timex.DayPart;
import org.dateline.annotate.Timex.Repetition;
import org.dateline.annotate.Timex.Unit;

/** Sets of times: "every Friday", "each year", "every two weeks", "daily", "Mondays", "a year". */
final class Repetitions implements Rule {

  private final Phrases<String> adverbs;
  private final Phrases<String> quantifiers;
  private final Phrases<String> kindAdverbs;
  private final Phrases<DayOfWeek> weekdays;
  private final Phrases<DayOfWeek> weekdayPlurals;
  private final Phrases<DayPart> parts;
  private final Months months;
  private final Lengths lengths;

  Repetitions(Lexicon lexicon) {
    adverbs = lexicon.strings("repetition");
    quantifiers = lexicon.strings("each");
    kindAdverbs = lexicon.strings("kind-adverb");
    weekdays = lexicon.weekdays("weekday");
    weekdayPlurals = lexicon.weekdays("weekday-plural");
    parts = lexicon.dayParts();
    months = new Months(lexicon);
    lengths = new Lengths(lexicon);
  }

  @Override
  public Optional<Found> at(Words words, int from) {
    return quantified(words, from)
        .or(() -> adverb(words, from))
        .or(() ->
            weekdayPlurals
                .longestAt(words, from)
                .filter(hit -> words.at(from).isCapitalised())
                .map(hit -> set(weekday(hit.value()), hit.end())));
  }

  private Optional<Found> quantified(Words words, int from) {
    return quantifiers
        .longestAt(words, from)
        .flatMap(each ->
            unit(words, each.end())
                .or(() -> counted(words, each.end()))
                .or(() -> named(words, each.end())));
  }

  private Optional<Found> unit(Words words, int from) {
    boolean other = words.is(from, "other");
    return lengths
        .unitAt(words, other ? from + 1 : from)
        .filter(hit -> !Lengths.isPlural(words, hit.end()) && hit.value() != Unit.SECOND)
        .map(hit -> set(hit.value().period(other ? 2 : 1), hit.end()));
  }

  private Optional<Found> counted(Words words, int from) {
    return lengths
        .at(words, from)
        .filter(length -> length.amount().isPresent())
        .map(length -> set(length.unit().period(length.amount().orElse(1)), length.end()));
  }

  private Optional<Found> named(Words words, int from) {
    return weekdays
        .longestAt(words, from)
        .map(hit -> set(weekday(hit.value()), hit.end()))
        .or(() ->
            months.at(words, from).map(hit -> set("XXXX-%02d".formatted(hit.value()), hit.end())))
        .or(() ->
            parts
                .longestAt(words, from)
                .map(hit -> set("XXXX-XX-XXT" + hit.value().code(), hit.end())));
  }

  /** A noun is none: "the daily" is a newspaper, "a quarterly" a dividend. */
  private Optional<Found> adverb(Words words, int from) {
    return adverbs
        .longestAt(words, from)
        .filter(hit -> !isPartOfName(words, from) && !namesKind(words, from, hit.end()))
        .filter(hit -> hit.end() > from + 1 || words.at(from).pos() != PartOfSpeech.NOUN)
        .filter(hit -> !words.is(from, "a") || isRate(words, from))
        .map(hit -> set(hit.value(), hit.end()));
  }

  /** True for "Daily" in "Daily Mail". */
  private static boolean isPartOfName(Words words, int from) {
    return words.at(from).isCapitalised() && words.at(from + 1).isCapitalised();
  }

  /** True for "quarterly" in "a quarterly dividend". */
  private boolean namesKind(Words words, int from, int end) {
    boolean beforeNoun =
        words.at(end).isLetters()
            && switch (words.at(end).pos()) {
              case NOUN, PROPN, ADJ -> true;
              default -> false;
            };
    return beforeNoun && kindAdverbs.longestAt(words, from).isPresent();
  }

  /** "five times a day", "four flights a week"; "two dollars a year" measures, nothing recurs. */
  private static boolean isRate(Words words, int from) {
    return words.at(from - 1).pos() == PartOfSpeech.NOUN && !isMoney(words, from - 1);
  }

  private static boolean isMoney(Words words, int noun) {
    return switch (words.at(noun).lower()) {
      case "dollars", "cents", "pounds", "euros", "yen", "million", "billion" -> true;
      default -> words.at(noun - 1).pos() == PartOfSpeech.SYM;
    };
  }

  private static String weekday(DayOfWeek day) {
    return "XXXX-WXX-" + day.getValue();
  }

  private static Found set(String value, int end) {
    return new Found(new Repetition(value), end);
  }
}
