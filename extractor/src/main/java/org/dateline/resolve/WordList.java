package org.dateline.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A tab-separated resource of the resolve room; lines that begin with {@code #} are comments.
 *
 * @param lines for each row the number of its line in the file
 */
public record WordList(String name, List<List<String>> rows, List<Integer> lines) {

  public WordList {
    rows = List.copyOf(rows);
    lines = List.copyOf(lines);
  }

  /**
   * Reads {@code org/dateline/resolve/NAME} from the class path.
   *
   * @throws IllegalStateException if it is missing or a line has another number of fields
   */
  public static WordList read(String name, int fields) {
    try (InputStream in = WordList.class.getResourceAsStream("/org/dateline/resolve/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + ": missing from the jar; rebuild it");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return of(name, lines.lines().toList(), fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WordList of(String name, List<String> text, int fields) {
    List<List<String>> rows = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      String line = text.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(row(name, line, fields));
        lines.add(i + 1);
      }
    }
    return new WordList(name, rows, lines);
  }

  private static List<String> row(String name, String line, int fields) {
    List<String> row = List.of(line.split("\t", -1));
    if (row.size() != fields) {
      throw new IllegalStateException(
          "%s: %d fields instead of %d: %s".formatted(name, row.size(), fields, line));
    }
    return row;
  }
}
