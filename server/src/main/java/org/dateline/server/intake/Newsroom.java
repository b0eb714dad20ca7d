package org.dateline.server.intake;

import org.dateline.graph.ArticleGraph;
import org.dateline.pipeline.Stage;
import org.dateline.read.Article;

/** The rooms that turn articles into graphs. Opening them takes long and much memory. */
@FunctionalInterface
public interface Newsroom {

  Stage<Article, ArticleGraph> open();

  /** The same rooms, opened when the first article comes, and once. */
  default Stage<Article, ArticleGraph> whenNeeded() {
    return new OpenedOnce(this);
  }
}
