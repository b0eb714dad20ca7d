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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.corpus.conllu.ConlluSentence.Line;

/**
 * Reads CoNLL-U sentence by sentence, its words, not what is said of them. Refuses what is not
 * CoNLL-U with the file's name and the line.
 *
 * @see <a href="https://universaldependencies.org/format.html">CoNLL-U</a>
 */
public final class ConlluReader {

  private static final Pattern MULTIWORD = Pattern.compile("(\\d{1,6})-(\\d{1,6})");
  private static final String BYTE_ORDER_MARK = "\uFEFF";
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
    if (isMultiword(columns[0], word) || isEmptyNode(columns[0], word)) {
      return new Line.Other(text);
    }
    if (!columns[0].equals(Integer.toString(word))) {
      throw malformed(
          "\"%s\" where word %d is due; number the words from 1".formatted(columns[0], word));
    }
    return new Line.Word(columns[FORM], columns[MISC]);
  }

  /** A range of two words or more, of which the first comes next. */
  private static boolean isMultiword(String id, int word) {
    Matcher range = MULTIWORD.matcher(id);
    return range.matches()
        && Integer.parseInt(range.group(1)) == word
        && Integer.parseInt(range.group(2)) > word;
  }

  /** A node of enhanced dependencies behind the last word. */
  private static boolean isEmptyNode(String id, int word) {
    return id.matches("%d\\.[1-9]\\d*".formatted(word - 1));
  }

  /** The next line. Read as bytes first, so that what is not UTF-8 is known by its line. */
  private Optional<String> line() throws IOException {
    String line = bytes.readLine();
    if (line == null) {
      return Optional.empty();
    }
    number++;
    try {
      String text =
          UTF_8.newDecoder().decode(ByteBuffer.wrap(line.getBytes(ISO_8859_1))).toString();
      boolean marked = number == 1 && text.startsWith(BYTE_ORDER_MARK);
      return Optional.of(marked ? text.substring(BYTE_ORDER_MARK.length()) : text);
    } catch (CharacterCodingException e) {
      throw malformed("not valid UTF-8; save it as UTF-8");
    }
  }

  private ConlluException malformed(String what) {
    return new ConlluException("%s: line %d: %s".formatted(name, number, what));
  }
}
