package org.dateline.resolve.dates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words that show where a clause points in time, from the resource {@code tense.tsv}, by kind. */
record TenseWords(
    Set<String> future,
    Set<String> certain,
    Set<String> ability,
    Set<String> denial,
    Set<String> past,
    Set<String> have,
    Set<String> had,
    Set<String> prospective,
    Set<String> prospectiveTo,
    Set<String> scheduling,
    Set<String> postponing,
    Set<String> until,
    Set<String> implicative,
    Set<String> ranking,
    Set<String> reporting,
    Set<String> invariant,
    Set<String> arranged,
    Set<String> boundary) {

  static TenseWords load() {
    try (InputStream in =
            Objects.requireNonNull(TenseWords.class.getResourceAsStream("tense.tsv"), "tense.tsv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return parse(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("tense.tsv", e);
    }
  }

  private static TenseWords parse(List<String> lines) {
    Map<String, Set<String>> kinds = new LinkedHashMap<>();
    for (String line : lines) {
      int tab = line.indexOf('\t');
      if (tab > 0 && !line.startsWith("#")) {
        kinds
            .computeIfAbsent(line.substring(0, tab), kind -> new LinkedHashSet<>())
            .add(line.substring(tab + 1));
      }
    }
    return new TenseWords(
        of(kinds, "future"),
        of(kinds, "certain"),
        of(kinds, "ability"),
        of(kinds, "denial"),
        of(kinds, "past"),
        of(kinds, "have"),
        of(kinds, "had"),
        of(kinds, "prospective"),
        of(kinds, "prospective-to"),
        of(kinds, "scheduling"),
        of(kinds, "postponing"),
        of(kinds, "until"),
        of(kinds, "implicative"),
        of(kinds, "ranking"),
        of(kinds, "reporting"),
        of(kinds, "invariant"),
        of(kinds, "arranged"),
        of(kinds, "boundary"));
  }

  private static Set<String> of(Map<String, Set<String>> kinds, String kind) {
    return Set.copyOf(Objects.requireNonNull(kinds.get(kind), "tense.tsv lacks kind " + kind));
  }
}
