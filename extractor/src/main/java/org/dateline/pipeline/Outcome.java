package org.dateline.pipeline;

import org.dateline.read.Article;
import org.dateline.read.Reading.Refused;

/**
 * What became of one document. A bad document is a value, not the end of the run.
 *
 * @param <T> what the pipeline makes of an article
 */
public sealed interface Outcome<T> {

  /** An article that went through every stage. */
  record Extracted<T>(Article article, T result) implements Outcome<T> {}

  /** A document that cannot become an article. */
  record Rejected<T>(Refused why) implements Outcome<T> {}

  /** A defect of ours, met on an article that was accepted. */
  record Failed<T>(Article article, RuntimeException cause) implements Outcome<T> {}
}
