package org.dateline.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The questions that the query editor offers. */
final class SavedQueryTest {

  @Test
  void everyQuestionOfTheRepositoryIsOffered() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("../queries"))) {
      assertThat(SavedQuery.all())
          .extracting(query -> query.name() + ".rq")
          .containsExactlyInAnyOrderElementsOf(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".rq"))
                  .toList());
    }
  }

  @Test
  void aQuestionIsInEnglish() {
    assertThat(SavedQuery.all()).allMatch(query -> query.question().contains("?"));
  }
}
