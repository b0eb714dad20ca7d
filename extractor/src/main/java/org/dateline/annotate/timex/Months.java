package org.dateline.annotate.timex;

import java.util.Optional;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.timex.Phrases.Hit;

/** Names of months; tells the months May and March from the verbs and the surnames. */
final class Months {

  private static final int MARCH = 3;
  private static final int MAY = 5;

  private final Phrases<Integer> names;
  private final Phrases<Integer> abbreviations;
  private final Phrases<String> cues;

  Months(Lexicon lexicon) {
    names = lexicon.numbers("month");
    abbreviations = lexicon.numbers("month-abbreviation");
    cues = lexicon.strings("month-cue");
  }

  /** A month name beside a number or a year, where no other reading is likely. */
  Optional<Hit<Integer>> at(Words words, int from) {
    if (!words.at(from).isCapitalised()) {
      return Optional.empty();
    }
    Optional<Hit<Integer>> name = names.longestAt(words, from);
    return name.isPresent() ? name : abbreviated(words, from);
  }

  /** The month whose name ends before this position. */
  Optional<Hit<Integer>> endingAt(Words words, int end) {
    int begin = words.is(end - 1, ".") ? end - 2 : end - 1;
    return at(words, begin).filter(hit -> hit.end() == end);
  }

  /** A month name that stands alone and can hardly be anything else. */
  Optional<Hit<Integer>> aloneAt(Words words, int from) {
    return at(words, from).filter(hit -> stands(words, from, hit));
  }

  private boolean stands(Words words, int from, Hit<Integer> month) {
    boolean cued = cues.skipBack(words, from) < from || listed(words, from);
    Word next = words.at(month.end());
    boolean named = next.isCapitalised() && next.isLetters();
    boolean ambiguous = month.value() == MARCH || month.value() == MAY;
    return ambiguous ? (cued || describes(words, from, month.end())) && !named : cued || !named;
  }

  /** True for the month of "the May elections", where the verb or the surname cannot stand. */
  private static boolean describes(Words words, int from, int end) {
    return words.at(from - 1).pos() == PartOfSpeech.DET && words.at(end).pos() == PartOfSpeech.NOUN;
  }

  /** True for the second month of "March and May" or "March-May". */
  private boolean listed(Words words, int from) {
    return switch (words.at(from - 1).lower()) {
      case "and", "or", "to", "-" -> endingAt(words, from - 1).isPresent();
      default -> false;
    };
  }

  private Optional<Hit<Integer>> abbreviated(Words words, int from) {
    return abbreviations.longestAt(words, from).flatMap(hit -> dotted(words, from, hit));
  }

  private static Optional<Hit<Integer>> dotted(Words words, int from, Hit<Integer> hit) {
    if (words.is(hit.end(), ".") && words.at(hit.end()).joined()) {
      return Optional.of(new Hit<>(hit.value(), hit.end() + 1));
    }
    boolean besideNumber = words.at(hit.end()).isNumber() || words.at(from - 1).isNumber();
    return besideNumber ? Optional.of(hit) : Optional.empty();
  }
}
