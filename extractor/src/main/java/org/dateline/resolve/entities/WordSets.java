package org.dateline.resolve.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Word lists of this package: the sets of a table by their first column. */
final class WordSets {

  private final Map<String, Set<String>> sets = new LinkedHashMap<>();

  private WordSets() {}

  /** Reads a table of kind and form; lines of one column are of the kind "". */
  static WordSets load(String resource) {
    try (InputStream in =
            Objects.requireNonNull(WordSets.class.getResourceAsStream(resource), resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return parse(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static WordSets parse(List<String> lines) {
    WordSets words = new WordSets();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        int tab = line.indexOf('\t');
        words
            .sets
            .computeIfAbsent(line.substring(0, Math.max(0, tab)), kind -> new LinkedHashSet<>())
            .add(line.substring(tab + 1));
      }
    }
    return words;
  }

  Set<String> of(String kind) {
    return Collections.unmodifiableSet(
        Objects.requireNonNull(sets.get(kind), "no words of kind " + kind));
  }
}
