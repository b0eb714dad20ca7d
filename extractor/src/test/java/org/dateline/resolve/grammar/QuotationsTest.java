package org.dateline.resolve.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.dateline.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuotationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "\"We act,\" he said. \"We go.\" | \"We act,\" + \"We go.\"",
        "“We act. We go,” he said. | “We act. We go,”",
        "\"We act.\\n\\n\"We go,\" he said. | \"We act.\\n\\n\"We go,\"",
        "“We act.\\n\\n“We go,” he said. | “We act.\\n\\n“We go,”",
        "\"We act.\\n\\nHe left. \"We go.\" | \"We go.\"",
        "\"We act.\\n\" He left. \"We go.\" | \"We act.\\n\" + \"We go.\"",
        "He said: \"We act. \"We go.\" | \"We act. + \"We go.\"",
        "He called it 'an act of war' and left. | 'an act of war'",
        "The rebels' camp didn't burn. | ^^",
        "'The rebels' camp burnt,' he said. | 'The rebels' camp burnt,'",
        "He said \"they didn't 'act' at all\". | \"they didn't 'act' at all\"",
        "A 5\" pipe burst. | ^^",
        "In the '90s the rebels' camp burnt. | ^^",
        "``We act,'' he said. | ``We act,''",
      })
  void whatStandsBetweenMarksIsQuoted(String text, String expected) {
    String read = text.replace("\\n", "\n");
    String found =
        Quotations.of(read).stream()
            .map(quotation -> quotation.in(read))
            .collect(Collectors.joining(" + "));
    assertThat(found).isEqualTo(expected.replace("\\n", "\n"));
  }

  @Property
  void quotationsFollowOneAnotherInAnyText(
      @ForAll @Chars({'"', '\'', '\n', ' ', '“', '”', '`'}) @CharRange(from = 'a', to = 'c')
          String text) {
    List<Span> quotations = Quotations.of(text);
    for (int i = 1; i < quotations.size(); i++) {
      assertThat(quotations.get(i).begin()).isGreaterThanOrEqualTo(quotations.get(i - 1).end());
    }
  }
}
