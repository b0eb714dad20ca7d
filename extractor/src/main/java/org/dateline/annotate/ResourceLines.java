package org.dateline.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a word list beside a class, without comments ({@code #}) and blank lines. */
public final class ResourceLines {

  private ResourceLines() {}

  public static List<String> of(Class<?> neighbour, String name) {
    try (InputStream in = neighbour.getResourceAsStream(name)) {
      if (in == null) {
        throw new ModelException(
            "%s: no such resource beside %s; rebuild the jar".formatted(name, neighbour.getName()));
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new ModelException(name + ": cannot be read; rebuild the jar", e);
    }
  }

  /** Tab-separated fields of each line; a line with another number of fields is an error. */
  public static List<String[]> fields(Class<?> neighbour, String name, int count) {
    List<String[]> rows = of(neighbour, name).stream().map(line -> line.split("\t", -1)).toList();
    for (String[] row : rows) {
      if (row.length != count) {
        throw new ModelException(
            "%s: \"%s\" has not %d fields".formatted(name, String.join("\t", row), count));
      }
    }
    return rows;
  }
}
