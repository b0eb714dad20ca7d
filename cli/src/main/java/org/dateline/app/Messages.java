package org.dateline.app;

import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.pipeline.Outcome;
import org.dateline.pipeline.Outcome.Extracted;
import org.dateline.pipeline.Outcome.Failed;
import org.dateline.pipeline.Outcome.Rejected;
import org.dateline.read.Article;

/** One line for every document that was not extracted, and their count. */
final class Messages {

  private final Consumer<String> lines;
  private int refusals;

  Messages(Consumer<String> lines) {
    this.lines = lines;
  }

  /** The result of an outcome; says why where there is none. */
  <T> Optional<T> extracted(Outcome<T> outcome) {
    return switch (outcome) {
      case Extracted<T>(Article article, T result) -> Optional.of(result);
      case Rejected<T>(String message) -> refused(message);
      case Failed<T>(Article article, RuntimeException cause) -> refused(defect(article, cause));
    };
  }

  int refusals() {
    return refusals;
  }

  private <T> Optional<T> refused(String message) {
    refusals++;
    lines.accept(message);
    return Optional.empty();
  }

  private static String defect(Article article, RuntimeException cause) {
    StackTraceElement[] stack = cause.getStackTrace();
    String where = stack.length == 0 ? "" : " at " + stack[0];
    return "%s (%s): stopped by a defect in Dateline, the rest goes on; please report: %s%s"
        .formatted(article.source(), article.id(), cause, where);
  }
}
