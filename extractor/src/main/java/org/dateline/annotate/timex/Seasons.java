package org.dateline.annotate.timex;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Timex.Direction;
import org.dateline.annotate.Timex.InSeason;
import org.dateline.annotate.Timex.Season;
import org.dateline.annotate.timex.Phrases.Hit;

/** Seasons: "last summer", "spring 2023", "in the winter of 1994"; never the verb "fall". */
final class Seasons implements Rule {

  private final Phrases<Season> names;
  private final Phrases<Pointer> pointers;
  private final Phrases<String> prepositions;

  Seasons(Lexicon lexicon) {
    names = lexicon.seasons();
    pointers = lexicon.pointers("pointer");
    prepositions = lexicon.strings("month-cue");
  }

  @Override
  public Optional<Found> at(Words words, int from) {
    return pointed(words, from)
        .or(() -> dated(words, from))
        .or(() -> afterPreposition(words, from));
  }

  private Optional<Found> pointed(Words words, int from) {
    return pointers
        .longestAt(words, from)
        .filter(pointer -> pointer.value().fromPublication())
        .flatMap(pointer ->
            names
                .longestAt(words, pointer.end())
                .map(hit -> season(hit, pointer.value().direction())));
  }

  private Optional<Found> dated(Words words, int from) {
    return names
        .longestAt(words, words.skip(from, "the"))
        .flatMap(hit -> withYear(words, hit, words.skip(words.skip(hit.end(), ","), "of")));
  }

  private static Optional<Found> withYear(Words words, Hit<Season> hit, int at) {
    OptionalInt year = YearNumbers.at(words, at);
    return year.isPresent()
        ? Optional.of(new Found(new InSeason(hit.value(), year, Direction.UNSAID), at + 1))
        : Optional.empty();
  }

  /** "in spring", "during the summer"; capitals make a name ("Arab Spring"). */
  private Optional<Found> afterPreposition(Words words, int from) {
    boolean led =
        prepositions.skipBack(words, from) < from || words.at(from - 1).pos() == PartOfSpeech.ADP;
    if (!led || words.is(from - 1, "of")) {
      return Optional.empty();
    }
    return names
        .longestAt(words, words.skip(from, "the"))
        .filter(hit -> !words.at(hit.end() - 1).isCapitalised() && !words.at(hit.end()).isLetters())
        .map(hit -> season(hit, Direction.UNSAID));
  }

  private static Found season(Hit<Season> hit, Direction direction) {
    return new Found(new InSeason(hit.value(), OptionalInt.empty(), direction), hit.end());
  }
}
