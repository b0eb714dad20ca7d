package org.dateline.pipeline;

import org.dateline.read.Article;
import org.dateline.resolve.ArticleFacts;

/** What became of one document. A bad document is a value, not the end of the run. */
public sealed interface Outcome {

  record Extracted(ArticleFacts facts) implements Outcome {}

  /** {@code message} is one line: source, place, reason, remedy. */
  record Rejected(String message) implements Outcome {}

  /** A defect of ours, met on an article that was accepted. */
  record Failed(Article article, RuntimeException cause) implements Outcome {}
}
