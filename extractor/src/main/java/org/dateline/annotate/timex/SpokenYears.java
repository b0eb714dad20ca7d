package org.dateline.annotate.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.timex.Phrases.Hit;

/**
 * Years in words, as broadcasts transcribe them: "nineteen ninety-six", "the year two thousand".
 * Writes each as a single word of four digits, so that the rules for written years see it.
 */
final class SpokenYears {

  private final Phrases<Integer> centuries;
  private final Phrases<Integer> tens;
  private final Counts counts;

  SpokenYears(Lexicon lexicon) {
    centuries = lexicon.numbers("spoken-century");
    tens = lexicon.numbers("number");
    counts = new Counts(lexicon);
  }

  Words written(Words words) {
    List<Word> written = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Hit<Integer>> year = yearAt(words, at);
      written.add(year.isPresent() ? digits(words, at, year.get()) : words.at(at));
      at = year.map(Hit::end).orElse(at + 1);
    }
    return Words.of(written);
  }

  private Optional<Hit<Integer>> yearAt(Words words, int from) {
    return centuries
        .longestAt(words, from)
        .flatMap(century -> inCentury(words, century))
        .or(() -> words.is(from - 1, "year") ? millennium(words, from) : Optional.empty());
  }

  private Optional<Hit<Integer>> inCentury(Words words, Hit<Integer> century) {
    return tens.longestAt(words, century.end())
        .filter(first -> first.value() >= 10 && !words.is(century.end(), "a"))
        .flatMap(first -> counts.at(words, century.end()))
        .filter(rest -> rest.value() < 100)
        .map(rest -> new Hit<>(century.value() + rest.value(), rest.end()));
  }

  private Optional<Hit<Integer>> millennium(Words words, int from) {
    return counts
        .at(words, from)
        .filter(hit -> !words.at(from).isNumber() && hit.value() >= 1000 && hit.value() < 2100);
  }

  private static Word digits(Words words, int from, Hit<Integer> year) {
    String digits = "%04d".formatted(year.value());
    return new Word(
        words.span(from, year.end()), digits, digits, words.at(from).joined(), PartOfSpeech.NUM);
  }
}
