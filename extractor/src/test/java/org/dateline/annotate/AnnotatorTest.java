package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.annotate.Mention.EventMention;
import org.dateline.annotate.Mention.NameMention;
import org.dateline.annotate.Mention.NameType;
import org.dateline.annotate.network.EnglishReader;
import org.dateline.annotate.timex.TimexFinder;
import org.dateline.read.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
final class AnnotatorTest {

  private static final String TEXT =
      "Maria Keller, Austria\u2019s foreign minister, met envoys from Kenya in Vienna on Tuesday. "
          + "She urged the African Union to send observers.\n"
          + "Protests followed in Nairobi.";

  private EnglishReader reader;
  private Annotator annotator;

  @BeforeAll
  void load() {
    reader = EnglishReader.load();
    annotator = new Annotator(reader, List.of(new TimexFinder()));
  }

  @AfterAll
  void close() {
    reader.close();
  }

  @Test
  void namesCarryTheirTypes() {
    assertThat(annotator.annotate(article(TEXT)).mentions())
        .filteredOn(NameMention.class::isInstance)
        .map(mention -> mention.span().in(TEXT) + " " + ((NameMention) mention).type())
        .containsExactly(
            "Maria Keller " + NameType.PERSON,
            "Austria " + NameType.LOCATION,
            "Kenya " + NameType.LOCATION,
            "Vienna " + NameType.LOCATION,
            "African Union " + NameType.ORGANISATION,
            "Nairobi " + NameType.LOCATION);
  }

  @Test
  void whatHappensIsMentioned() {
    assertThat(annotator.annotate(article(TEXT)).mentions())
        .filteredOn(EventMention.class::isInstance)
        .map(mention -> mention.span().in(TEXT))
        .contains("met", "urged", "Protests");
  }

  @Test
  void mentionsStandInTextOrder() {
    assertThat(annotator.annotate(article(TEXT)).mentions()).map(Mention::span).isSorted();
  }

  @Test
  void anEmptyTextHasNoSentences() {
    AnnotatedArticle annotated = annotator.annotate(article(""));

    assertThat(annotated.sentences()).isEmpty();
    assertThat(annotated.mentions()).isEmpty();
  }

  @Test
  void manyThreadsGetWhatOneGets() {
    AnnotatedArticle alone = annotator.annotate(article(TEXT));

    assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> annotator.annotate(article(TEXT))))
        .allMatch(alone::equals);
  }

  private static Article article(String text) {
    return Article.ofText("test", Optional.empty(), text);
  }
}
