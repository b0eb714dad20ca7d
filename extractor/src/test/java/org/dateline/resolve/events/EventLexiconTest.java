package org.dateline.resolve.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dateline.resolve.Event;
import org.junit.jupiter.api.Test;

final class EventLexiconTest {

  private final EventLexicon lexicon = EventLexicon.load();

  @Test
  void everySentenceIsTypedAsItsLineSays() {
    List<String> wrong = new ArrayList<>();
    for (LexiconEntry entry : lexicon.entries()) {
      List<Event> events = TestReports.of(entry.sentence()).events();
      if (events.stream().noneMatch(event -> isReportedBy(entry, event))) {
        wrong.add("%s: %s -> %s".formatted(entry.words(), entry.sentence(), seen(events)));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isReportedBy(LexiconEntry entry, Event event) {
    return event.type().equals(entry.type().type())
        && event.mode().equals(entry.type().mode())
        && event.evidence().stream()
            .anyMatch(evidence -> evidence.lemma().equals(String.join(" ", entry.words())));
  }

  private static List<String> seen(List<Event> events) {
    return events.stream()
        .map(e -> e.evidence().getFirst().lemma() + "/" + e.mode().orElse(e.type()))
        .toList();
  }

  @Test
  void everyTypeAndModeIsInTheTaxonomy() throws IOException {
    String taxonomy;
    try (InputStream in =
        EventLexiconTest.class.getResourceAsStream("/org/dateline/ontology/taxonomy.ttl")) {
      taxonomy = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    assertThat(lexicon.entries())
        .allSatisfy(entry -> {
          String type = entry.type().mode().orElse(entry.type().type());
          assertThat(Pattern.compile("type:" + type + "\\s").matcher(taxonomy).find())
              .as(type)
              .isTrue();
        });
  }
}
