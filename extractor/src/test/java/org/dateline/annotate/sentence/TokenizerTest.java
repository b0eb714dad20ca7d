package org.dateline.annotate.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokenizerTest {

  private final Tokenizer tokenizer = new Tokenizer(Abbreviations.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '~',
      textBlock =
          """
          They didn't sign.              > They did n't sign .
          We cannot wait.                > We can not wait .
          Kenya's army                   > Kenya 's army
          the miners' strike             > the miners ' strike
          KENYA'S ARMY                   > KENYA 'S ARMY
          I'd say they're late           > I 'd say they 're late
          O'Brien met D'Souza            > O'Brien met D'Souza
          AT&T paid                      > AT&T paid
          the U.S.-led force             > the U.S. - led force
          Anne-Marie Petit-Jean          > Anne - Marie Petit - Jean
          an anti-corruption drive       > an anti-corruption drive
          a 20-year-old man              > a 20 - year - old man
          an F-16 and COVID-19           > an F-16 and COVID-19
          $3.5bn, US$20 and 7%           > $ 3.5 bn , US$ 20 and 7 %
          at 10:30, 1,000 of 2009-10     > at 10:30 , 1,000 of 2009 - 10
          the 1990s, '80s and 21st       > the 1990s , '80s and 21st
          Gen. Ito flew to the U.S.      > Gen. Ito flew to the U.S.
          It left at 5 a.m. Monday.      > It left at 5 a.m. Monday .
          He had a plan B.               > He had a plan B .
          George K. Adams Jr. won.       > George K. Adams Jr. won .
          "Go!" (he said) ... no         > " Go ! " ( he said ) ... no
          write to a.b@example.org now   > write to a.b@example.org now
          see www.example.org/a?b=1.     > see www.example.org/a?b=1 .
          """)
  void wordsAreCutAsInTheTreebanks(String text, String tokens) {
    assertThat(String.join(" ", tokens(text))).isEqualTo(tokens);
  }

  @Test
  void offsetsCountFromTheTextsBegin() {
    assertThat(tokenizer.tokens("One. Two go.", new Span(5, 12)))
        .containsExactly(new Span(5, 8), new Span(9, 11), new Span(11, 12));
  }

  @Property
  void tokensHoldEveryCharacterButSpaces(@ForAll @CharRange(from = ' ', to = '~') String text) {
    assertThat(String.join("", tokens(text))).isEqualTo(text.replace(" ", ""));
  }

  private List<String> tokens(String text) {
    return tokenizer.tokens(text, new Span(0, text.length())).stream()
        .map(span -> span.in(text))
        .toList();
  }
}
