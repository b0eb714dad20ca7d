package org.dateline.corpus.conllu;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.corpus.conllu.ConlluSentence.Line;

/**
 * Reads CoNLL-U sentence by sentence, its words, not what is said of them. Refuses what is not
 * CoNLL-U with the file's name and the line.
 *
 * @see <a href="https://universaldependencies.org/format.html">CoNLL-U</a>
 */
public final class ConlluReader {

  private static final int COLUMNS = 10;
  private static final int FORM = 1;
  private static final int MISC = 9;

  private final String name;
  private final BufferedReader bytes;
  private int number;

  /** Of a file's bytes; {@code name} is what messages call the file. */
  public ConlluReader(String name, InputStream in) {
    this.name = name;
    bytes = new BufferedReader(new InputStreamReader(in, ISO_8859_1));
  }

  /** The next sentence; none at the end of the file. */
  Optional<ConlluSentence> next() throws IOException {
    List<Line> lines = new ArrayList<>();
    int words = 0;
    Optional<String> text = line();
    while (text.isPresent() && !(text.get().isBlank() && !lines.isEmpty())) {
      if (!text.get().isBlank()) {
        Line line = line(text.get(), words + 1);
        words += line instanceof Line.Word ? 1 : 0;
        lines.add(line);
      }
      text = line();
    }
    if (words == 0 && !lines.isEmpty()) {
      throw malformed("the sentence that ends here has no words; give it some or take it out");
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(new ConlluSentence(lines));
  }

  private Line line(String text, int word) {
    if (text.startsWith("#")) {
      return new Line.Other(text);
    }
    String[] columns = text.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw malformed(
          "%d columns; CoNLL-U has %d, with tabs between".formatted(columns.length, COLUMNS));
    }
    if (columns[FORM].isBlank()) {
      throw malformed("the word's form is missing; write it in column 2");
    }
    if (columns[0].matches("\\d+[-.]\\d+")) {
      return new Line.Other(text);
    }
    if (!columns[0].equals(Integer.toString(word))) {
      throw malformed(
          "\"%s\" where word %d is due; number the words from 1".formatted(columns[0], word));
    }
    return new Line.Word(columns[FORM], columns[MISC]);
  }

  /** The next line. Read as bytes first, so that what is not UTF-8 is known by its line. */
  private Optional<String> line() throws IOException {
    String line = bytes.readLine();
    number += line == null ? 0 : 1;
    try {
      return line == null
          ? Optional.empty()
          : Optional.of(
              UTF_8.newDecoder().decode(ByteBuffer.wrap(line.getBytes(ISO_8859_1))).toString());
    } catch (CharacterCodingException e) {
      throw malformed("not valid UTF-8; save it as UTF-8");
    }
  }

  private ConlluException malformed(String what) {
    return new ConlluException("%s: line %d: %s".formatted(name, number, what));
  }
}
