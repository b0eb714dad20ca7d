package org.dateline.annotate.timex;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Timex.CalendarDate;
import org.dateline.annotate.Timex.Century;
import org.dateline.annotate.Timex.Decade;
import org.dateline.annotate.Timex.Direction;
import org.dateline.annotate.timex.Phrases.Hit;

/**
 * Years, decades and centuries: "1998", "fiscal 1998", the "10" of "2009-10", "the 1990s", "the
 * nineties", "the 20th century".
 */
final class Years implements Rule {

  /** Years that four bare digits may be taken for. */
  private static final int FIRST_BARE = 1900;

  private static final int LAST_BARE = 2049;

  private final Phrases<String> prepositions;
  private final Phrases<Integer> ordinals;
  private final Phrases<Integer> decades;
  private final Phrases<String> stretches;

  Years(Lexicon lexicon) {
    prepositions = lexicon.strings("date-preposition");
    ordinals = lexicon.numbers("ordinal");
    decades = lexicon.numbers("decade");
    stretches = lexicon.strings("stretch-noun");
  }

  @Override
  public Optional<Found> at(Words words, int from) {
    int number = words.skip(from, "the");
    return decade(words, number)
        .or(() -> century(words, number))
        .or(() -> named(words, from))
        .or(() -> stretch(words, from))
        .or(() -> secondOfRange(words, from))
        .or(() -> bare(words, from));
  }

  private Optional<Found> decade(Words words, int from) {
    Word word = words.at(from);
    boolean plural = words.is(from + 1, "s") && words.at(from + 1).joined();
    if (word.isNumber() && plural && word.number() % 10 == 0 && !isAge(words.at(from - 1))) {
      return digitDecade(word).map(decade -> new Found(decade, from + 2));
    }
    return words.is(from - 1, "the")
        ? decades.longestAt(words, from).map(hit -> recent(hit.value(), hit.end()))
        : Optional.empty();
  }

  /** True before the decade of a life ("in his 30s"). */
  private static boolean isAge(Word before) {
    return switch (before.lower()) {
      case "his", "her", "their", "my", "our", "your" -> true;
      default -> false;
    };
  }

  private static Optional<Timex> digitDecade(Word word) {
    return switch (word.text().length()) {
      case 4 -> Optional.of(word.number()).filter(year -> year >= 1000).map(Decade::new);
      case 2 -> Optional.of(new Decade(1900 + word.number()));
      default -> Optional.empty();
    };
  }

  private static Found recent(int decade, int end) {
    return new Found(new Decade(1900 + decade), end);
  }

  private Optional<Found> century(Words words, int from) {
    return ordinalAt(words, from)
        .filter(hit -> words.is(words.skip(hit.end(), "-"), "century"))
        .filter(hit -> hit.value() >= 1 && hit.value() <= 30)
        .map(hit -> new Found(new Century(hit.value()), words.skip(hit.end(), "-") + 1));
  }

  private Optional<Hit<Integer>> ordinalAt(Words words, int from) {
    Word word = words.at(from);
    boolean suffixed = words.at(from + 1).isLetters() && words.at(from + 1).joined();
    return word.isNumber() && suffixed && word.text().length() <= 2
        ? Optional.of(new Hit<>(word.number(), from + 2))
        : ordinals.longestAt(words, from);
  }

  /** "fiscal 1998", "fiscal year 1998", "the year 2000". */
  private static Optional<Found> named(Words words, int from) {
    int start = words.skip(words.skip(from, "the"), "fiscal");
    int at = words.skip(start, "year");
    OptionalInt year = YearNumbers.at(words, at);
    return year.isPresent() && at > words.skip(from, "the")
        ? Optional.of(year(year.getAsInt(), at + 1))
        : Optional.empty();
  }

  /** "the 1988 period". */
  private Optional<Found> stretch(Words words, int from) {
    OptionalInt year = YearNumbers.at(words, from + 1);
    boolean named = words.is(from, "the") && stretches.longestAt(words, from + 2).isPresent();
    return year.isPresent() && named
        ? Optional.of(year(year.getAsInt(), stretches.skip(words, from + 2)))
        : Optional.empty();
  }

  /** The second year of "2009-10" and "2009-2010". */
  private static Optional<Found> secondOfRange(Words words, int from) {
    Word word = words.at(from);
    OptionalInt first = YearNumbers.at(words, from - 2);
    boolean range = words.is(from - 1, "-") && words.at(from - 1).joined() && word.joined();
    if (!range || first.isEmpty() || !word.isNumber() || words.is(from + 1, "-")) {
      return Optional.empty();
    }
    int second =
        switch (word.text().length()) {
          case 2 -> first.getAsInt() / 100 * 100 + word.number();
          case 4 -> word.number();
          default -> 0;
        };
    return second > first.getAsInt() && second <= LAST_BARE
        ? Optional.of(year(second, from + 1))
        : Optional.empty();
  }

  private Optional<Found> bare(Words words, int from) {
    OptionalInt year = YearNumbers.at(words, from);
    return year.isPresent() && stands(words, from, year.getAsInt())
        ? Optional.of(year(year.getAsInt(), from + 1))
        : Optional.empty();
  }

  private boolean stands(Words words, int from, int year) {
    Word before = words.at(from - 1);
    Word after = words.at(from + 1);
    boolean attribute = before.is("s") || before.is("-") || isBeforeAttribute(before);
    boolean countsThings = isNounLike(after) && !attribute;
    boolean ordinary = year >= FIRST_BARE && year <= LAST_BARE && !before.isNumber();
    boolean cued = prepositions.skipBack(words, from) < from;
    boolean countsAfterCue = countsThings && after.lower().endsWith("s");
    return cued ? !countsAfterCue && !after.is("percent") : ordinary && !countsThings;
  }

  private static boolean isBeforeAttribute(Word word) {
    return word.pos() == PartOfSpeech.DET
        || word.pos() == PartOfSpeech.PRON
        || word.pos() == PartOfSpeech.ADJ;
  }

  private static boolean isNounLike(Word word) {
    return word.pos() == PartOfSpeech.NOUN
        || word.pos() == PartOfSpeech.ADJ
        || word.is("percent")
        || word.is("of");
  }

  private static Found year(int year, int end) {
    return new Found(
        new CalendarDate(
            OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty(), Direction.UNSAID),
        end);
  }
}
