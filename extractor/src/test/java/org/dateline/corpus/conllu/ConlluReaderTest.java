package org.dateline.corpus.conllu;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.corpus.conllu.ConlluSentence.Line.Other;
import org.dateline.corpus.conllu.ConlluSentence.Line.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConlluReaderTest {

  private static final String REST = "\t_".repeat(8);

  @Test
  void wordsAreToldFromOtherLines() throws IOException {
    String range = "1-2\tcannot" + REST;
    String empty = "2.1\tgo" + REST;

    assertThat(read("# newdoc\n" + range + "\n1\tcan" + REST + "\n2\tnot" + REST + "\n" + empty))
        .containsExactly(
            new ConlluSentence(
                List.of(
                    new Other("# newdoc"),
                    new Other(range),
                    new Word("can", "_"),
                    new Word("not", "_"),
                    new Other(empty))));
  }

  @Test
  void blankLinesEndSentences() throws IOException {
    String word = "1\tGo" + REST + "\n";

    assertThat(read("\n" + word + "\n\n# two\n" + word))
        .map(ConlluSentence::forms)
        .containsExactly(List.of("Go"), List.of("Go"));
  }

  @Test
  void onlyACommentBeginsADocument() throws IOException {
    assertThat(read("# newdoc id = a\n1\tGo" + REST + "\n\n1\tGo" + REST))
        .map(ConlluSentence::beginsDocument)
        .containsExactly(true, false);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
    assertThat(read("\uFEFF# newdoc\n1\tGo" + REST))
        .map(ConlluSentence::beginsDocument)
        .containsExactly(true);
  }

  @Test
  void aFileWithoutALineHasNoSentences() throws IOException {
    assertThat(read("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          1 Go _                   > 3 columns; CoNLL-U has 10, with tabs between
          2 Go _ _ _ _ _ _ _ _     > "2" where word 1 is due; number the words from 1
          one Go _ _ _ _ _ _ _ _   > "one" where word 1 is due; number the words from 1
          01 Go _ _ _ _ _ _ _ _    > "01" where word 1 is due; number the words from 1
          2-3 Go _ _ _ _ _ _ _ _   > "2-3" where word 1 is due; number the words from 1
          1-1 Go _ _ _ _ _ _ _ _   > "1-1" where word 1 is due; number the words from 1
          1.1 Go _ _ _ _ _ _ _ _   > "1.1" where word 1 is due; number the words from 1
          1  _ _ _ _ _ _ _ _       > the word's form is missing; write it in column 2
          #  alone                 > the sentence that ends here has no words; give it some or take it out
          """)
  void aMalformedLineIsNamedWithTheRemedy(String line, String message) {
    String text = "1\tGo" + REST + "\n\n" + line.strip().replace(' ', '\t') + "\n";

    assertThatThrownBy(() -> read(text)).hasMessage("a.conllu: line 3: " + message);
  }

  @Test
  void bytesThatAreNotUtf8AreNamedByTheirLine() {
    byte[] bytes = ("1\tGo" + REST + "\n2\tm\u00E1s" + REST + "\n").getBytes(ISO_8859_1);

    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(ConlluException.class)
        .hasMessage("a.conllu: line 2: not valid UTF-8; save it as UTF-8");
  }

  private static List<ConlluSentence> read(String text) throws IOException {
    return read(text.getBytes(UTF_8));
  }

  private static List<ConlluSentence> read(byte[] bytes) throws IOException {
    ConlluReader reader = new ConlluReader("a.conllu", new ByteArrayInputStream(bytes));
    List<ConlluSentence> sentences = new ArrayList<>();
    for (Optional<ConlluSentence> next = reader.next(); next.isPresent(); next = reader.next()) {
      sentences.add(next.get());
    }
    return sentences;
  }
}
