package org.dateline.resolve.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.resolve.entities.EntityResolver;
import org.dateline.resolve.gazetteer.Gazetteer;
import org.dateline.resolve.places.PlaceResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Definite phrases that stand again for somebody named. */
final class KnownDescriptionsTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final EntityResolver ENTITIES =
      new EntityResolver(GAZETTEER, new PlaceResolver(GAZETTEER, PlaceResolver.CAUTIOUS));

  private final EventResolver resolver = EventResolver.load();

  private String described(String text) {
    AnnotatedArticle article = NetworkAnnotator.article(text);
    List<String> found =
        resolver.descriptions(article, ENTITIES.resolve(article), List.of()).stream()
            .map(each -> each.span().in(text) + " = " + each.entity().label())
            .toList();
    return String.join(", ", found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Boeing said so. The company left Seattle. | company = Boeing",
        "Hamas said so. The group left. | group = Hamas",
        "The European Commission met. The commission left. | commission = European Commission",
        "Emmanuel Macron, the president of France, left. The French president met nobody. |"
            + " French president = Emmanuel Macron",
        "Prime Minister Benjamin Netanyahu left. The prime minister met nobody. |"
            + " prime minister = Benjamin Netanyahu",
        "Rain fell in Norway. The country needs it. | country = Norway",
      })
  void standForTheOnlyOneThatFits(String text, String expected) {
    assertThat(described(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Boeing met Google. The company left.",
        "Hamas said so. The group of ministers left.",
        "Hamas said so. A group left.",
        "The company left. Boeing said so.",
        "Rain fell in Norway and Sweden. The country needs it.",
        "Former Prime Minister Ehud Olmert left. The prime minister met nobody.",
        "Emmanuel Macron, the president of France, left. The German president met nobody.",
      })
  void standForNobodyElse(String text) {
    assertThat(described(text)).isEmpty();
  }
}
