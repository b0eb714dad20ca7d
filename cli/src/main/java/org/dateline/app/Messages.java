package org.dateline.app;

import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.pipeline.Outcome;
import org.dateline.pipeline.Outcome.Extracted;
import org.dateline.pipeline.Outcome.Failed;
import org.dateline.pipeline.Outcome.Rejected;
import org.dateline.read.Article;
import org.dateline.read.Reading.Refused;

/** Hands on every document that was not extracted, with the reason, and counts them. */
final class Messages {

  private final Consumer<Refused> refusals;
  private int count;

  Messages(Consumer<Refused> refusals) {
    this.refusals = refusals;
  }

  /** The result of an outcome; says why where there is none. */
  <T> Optional<T> extracted(Outcome<T> outcome) {
    return switch (outcome) {
      case Extracted<T>(Article article, T result) -> Optional.of(result);
      case Rejected<T>(Refused why) -> refused(why);
      case Failed<T>(Article article, RuntimeException cause) -> refused(defect(article, cause));
    };
  }

  int count() {
    return count;
  }

  private <T> Optional<T> refused(Refused why) {
    count++;
    refusals.accept(why);
    return Optional.empty();
  }

  private static Refused defect(Article article, RuntimeException cause) {
    StackTraceElement[] stack = cause.getStackTrace();
    String where = stack.length == 0 ? "" : " at " + stack[0];
    return new Refused(
        article.source(),
        "document " + article.id(),
        "stopped by a defect in Dateline, the rest goes on; please report: " + cause + where);
  }
}
