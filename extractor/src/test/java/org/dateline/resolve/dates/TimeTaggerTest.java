package org.dateline.resolve.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.ReadText;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.resolve.TimeReference;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

final class TimeTaggerTest {

  private static final LocalDate DAY = LocalDate.of(2024, 4, 1);

  private final TimeTagger tagger = new TimeTagger(TimeTaggerTest::oneSentence);

  @Test
  void theTextAloneIsPlacedOnTheCalendar() {
    List<TimeReference> times = tagger.tag("Talks resume this coming Friday.", DAY);
    assertThat(times).extracting(TimeReference::value).containsExactly("2024-04-05");
    assertThat(times.getFirst().span()).isEqualTo(new Span(13, 31));
  }

  @Test
  void typographicApostrophesAreReadLikePlainOnes() {
    assertThat(tagger.tag("It fell in last year\u2019s third quarter.", DAY))
        .extracting(TimeReference::value)
        .containsExactly("2023-Q3");
  }

  @Property(tries = 200)
  void anyBytesAreText(@ForAll byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    assertThat(tagger.tag(text, DAY))
        .allSatisfy(time -> assertThat(time.span().end()).isLessThanOrEqualTo(text.length()));
  }

  private static ReadText oneSentence(String text) {
    Span all = new Span(0, text.length());
    Token token = new Token(all, text, PartOfSpeech.X);
    return new ReadText(List.of(new Sentence(all, List.of(token))), List.of(), List.of());
  }
}
