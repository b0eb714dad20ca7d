package org.dateline.resolve.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.resolve.Claim;
import org.dateline.resolve.Figure;
import org.dateline.resolve.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class FiguresTest {

  private static final EventResolver RESOLVER = EventResolver.load();

  private static List<Claim> claims(String text) {
    AnnotatedArticle article = NetworkAnnotator.article(text);
    return RESOLVER.resolve(article, TestEntities.of(article), TestTimes.of(article)).claims();
  }

  private static Stream<Figure> figures(String text) {
    return claims(text).stream().flatMap(claim -> claim.figures().stream());
  }

  /** "attack fatalities 14 exactly" for each figure of each claim. */
  private static String shown(String text) {
    return claims(text).stream()
        .flatMap(claim -> claim.figures().stream().map(figure -> shown(claim, figure)))
        .collect(Collectors.joining(", "));
  }

  private static String shown(Claim claim, Figure figure) {
    return "%s %s %d %s"
        .formatted(
            claim.event().evidence().getFirst().lemma(),
            figure.kind(),
            figure.number(),
            figure.bound())
        .toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Norway killed 14 farmers. | kill fatalities 14 exactly",
        "Norway killed 1,400 farmers. | kill fatalities 1400 exactly",
        "Norway killed at least a dozen farmers. | kill fatalities 12 at_least",
        "Norway killed nearly 200 farmers. | kill fatalities 200 about",
        "Norway killed a farmer. | kill fatalities 1 exactly",
        "Norway killed two soldiers and a farmer. | kill fatalities 3 exactly",
        "Norway killed farmers. | ^^",
        "Norway killed three of the soldiers. | kill fatalities 3 exactly",
        "Norway did not kill 14 farmers. | ^^",
        "Hansen denied that Norway had killed 14 farmers. | ^^",
        "Nobody was hurt in the attack on Sweden. | attack injured 0 exactly",
        "14 people died in the attack on Sweden. | attack fatalities 14 exactly",
        "Norway could kill 14 farmers in an attack on Sweden. | kill fatalities 14 exactly",
        "Norway arrested a farmer. | ^^",
        "Norway arrested more than 30 farmers. | arrest affected 30 more_than",
      })
  void aFigureBelongsToTheEventWhoseWordsGiveIt(String text, String expected) {
    assertThat(shown(text)).isEqualTo(expected);
  }

  @Test
  void sourcesThatDifferHaveAFigureEach() {
    List<Claim> claims =
        claims(
            "Hansen said that 12 people had died in Norway's attack on Sweden. "
                + "Berg said that 15 people had died in Norway's attack on Sweden.");

    assertThat(claims.stream().map(Claim::event).distinct()).hasSize(1);
    assertThat(claims.stream().flatMap(claim -> claim.figures().stream()).map(Figure::number))
        .containsExactly(12L, 15L);
  }

  static Stream<List<String>> figureWords() {
    return WordList.read("lexicon/figures.tsv", 5).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("figureWords")
  void everyWordGivesTheFigureOfItsLine(List<String> row) {
    Figure.Kind kind = Figure.Kind.valueOf(row.get(3).toUpperCase(Locale.ROOT));
    assertThat(figures(row.getLast()))
        .extracting(Figure::kind, Figure::number)
        .contains(tuple(kind, 14L));
  }

  static Stream<List<String>> numberWords() {
    return WordList.read("lexicon/numbers.tsv", 4).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("numberWords")
  void everyNumberIsReadAsItsLineSays(List<String> row) {
    String value = row.get(2);
    String expected =
        switch (row.getFirst()) {
          case "number" -> value + " EXACTLY";
          case "multiplier" -> 2 * Long.parseLong(value) + " EXACTLY";
          case "plural" -> value + " AT_LEAST";
          case "before", "after" -> "20 " + value;
          case "filler" -> (row.get(1).equals("a") ? 12 : 20) + " AT_LEAST";
          default -> throw new AssertionError(row);
        };
    assertThat(figures(row.getLast()).map(figure -> figure.number() + " " + figure.bound()))
        .contains(expected);
  }
}
