package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.pipeline.Outcome.Extracted;
import org.dateline.pipeline.Outcome.Failed;
import org.dateline.pipeline.Outcome.Rejected;
import org.dateline.read.Article;
import org.dateline.read.Reading;
import org.dateline.read.Reading.Accepted;
import org.dateline.read.Reading.Refused;
import org.junit.jupiter.api.Test;

final class PipelineTest {

  @Test
  void outcomesComeInTheOrderOfTheDocuments() {
    Stream<Reading> documents =
        IntStream.range(0, 500).mapToObj(i -> new Accepted(article("" + i)));

    List<String> results = new ArrayList<>();
    new Pipeline<>(Article::id, 4)
        .run(documents.iterator(), outcome -> results.add(describe(outcome)));

    assertThat(results).isEqualTo(IntStream.range(0, 500).mapToObj(i -> "" + i).toList());
  }

  @Test
  void oneBadDocumentAndOneDefectDoNotEndTheRun() {
    Stream<Reading> documents =
        Stream.of(
            new Accepted(article("good")),
            new Refused(URI.create("file:/a.txt"), "line 3", "no date; pass --published"),
            new Accepted(article("defect")),
            new Accepted(article("also good")));

    List<String> results = new ArrayList<>();
    new Pipeline<>(PipelineTest::failOnDefect, 2)
        .run(documents.iterator(), outcome -> results.add(describe(outcome)));

    assertThat(results)
        .containsExactly(
            "good",
            "rejected /a.txt, line 3: no date; pass --published",
            "failed defect",
            "also good");
  }

  private static String failOnDefect(Article article) {
    if (article.id().equals("defect")) {
      throw new IllegalStateException("a defect of ours");
    }
    return article.id();
  }

  private static String describe(Outcome<String> outcome) {
    return switch (outcome) {
      case Extracted<String>(Article article, String result) -> result;
      case Rejected<String>(Refused why) -> "rejected " + why.message();
      case Failed<String>(Article article, RuntimeException cause) -> "failed " + article.id();
    };
  }

  private static Article article(String id) {
    return Article.ofText(id, Optional.empty(), "text");
  }
}
