package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class PlainTextTest {

  @Test
  void typographicMarksBecomePlain() {
    assertThat(PlainText.of("\u201CIt\u2019s over\u201D,\u00A0he said"))
        .isEqualTo("\"It's over\", he said");
  }

  @Test
  void everyLineBreakIsOne() {
    assertThat(PlainText.of("a\u2028b\r\nc")).isEqualTo("a\nb\n\nc");
  }

  @Property
  void offsetsHold(@ForAll String text) {
    assertThat(PlainText.of(text)).hasSameSizeAs(text);
  }
}
