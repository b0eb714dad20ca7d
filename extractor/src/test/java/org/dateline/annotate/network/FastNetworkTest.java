package org.dateline.annotate.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.dateline.annotate.ReadText;
import org.dateline.annotate.Token;
import org.dateline.annotate.Tree.Arc;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
final class FastNetworkTest {

  private static final String TEXT = "The rebels attacked two villages near Nairobi on Monday.";

  private EnglishReader reader;

  @BeforeAll
  void load() {
    reader = EnglishReader.load(NetworkChoice.FAST);
  }

  @AfterAll
  void close() {
    reader.close();
  }

  @Test
  void itAnswersEveryQuestionOfTheAccurateOne() {
    ReadText read = reader.read(TEXT);

    assertThat(read.sentences().getFirst().tokens())
        .map(Token::xpos)
        .startsWith("DT", "NNS", "VBD", "CD", "NNS");
    assertThat(read.sentences().getFirst().tree().orElseThrow().arcs())
        .extracting(Arc::head, Arc::relation)
        .startsWith(tuple(1, "det"), tuple(2, "nsubj"), tuple(-1, "root"));
    assertThat(read.names()).map(name -> name.span().in(TEXT)).containsExactly("Nairobi");
    assertThat(read.events()).map(event -> event.span().in(TEXT)).contains("attacked");
  }

  @Test
  void itIsHeldApartFromTheAccurateOne() {
    assertThat(List.of(NetworkChoice.values()).stream().map(EnglishReader::fingerprint))
        .doesNotHaveDuplicates();
  }
}
