package org.dateline.resolve.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.resolve.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ContextsTest {

  private static final String NONE = "-";

  /** The contexts of all events of a text. */
  private Set<String> contexts(String text) {
    Set<String> contexts = new TreeSet<>();
    TestReports.of(text).events().forEach(event -> contexts.addAll(event.contexts()));
    return contexts;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway and Sweden discussed nuclear weapons. | [cbrn]",
        "Norway held election talks with Sweden. | [election]",
        "Norway signed a treaty on oil with Sweden. | [diplomatic, natural_resource]",
        "Norway discussed artificial intelligence with Sweden. | [technology]",
        "The nuclear inspectors visited Sweden. | []",
        "Norway attacked Sweden while Denmark discussed oil. | [natural_resource]",
        "Norway discussed Sweden's price. | []",
      })
  void aContextIsWhatTheEventsOwnWordsTell(String text, String expected) {
    assertThat(contexts(text)).hasToString(expected);
  }

  @Test
  void everySentenceHasTheContextOfItsLine() {
    List<String> wrong = new ArrayList<>();
    for (List<String> row : WordList.read("lexicon/contexts.tsv", 4).rows()) {
      Set<String> found = contexts(row.getLast());
      boolean right = row.get(2).equals(NONE) ? found.isEmpty() : found.contains(row.get(2));
      if (!right) {
        wrong.add(row.getFirst() + " -> " + found);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyContextIsInTheTaxonomy() throws IOException {
    String taxonomy;
    try (InputStream in =
        ContextsTest.class.getResourceAsStream("/org/dateline/ontology/taxonomy.ttl")) {
      taxonomy = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    assertThat(WordList.read("lexicon/contexts.tsv", 4).rows())
        .extracting(row -> row.get(2))
        .filteredOn(context -> !context.equals(NONE))
        .allSatisfy(context -> assertThat(taxonomy).contains("\ncontext:" + context + " a "));
  }
}
