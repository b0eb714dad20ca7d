package org.dateline.server.intake;

import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.dateline.graph.ArticleGraph;
import org.dateline.pipeline.Stage;
import org.dateline.read.Article;

/**
 * A newsroom that opens with its first article. One article is worked on at a time, so that
 * processors are left for questions.
 */
final class OpenedOnce implements Stage<Article, ArticleGraph> {

  private final Newsroom newsroom;
  private final Lock turn = new ReentrantLock(true);
  private Optional<Stage<Article, ArticleGraph>> opened = Optional.empty();

  OpenedOnce(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  @Override
  public ArticleGraph process(Article article) {
    turn.lock();
    try {
      Stage<Article, ArticleGraph> rooms = opened.orElseGet(newsroom::open);
      opened = Optional.of(rooms);
      return rooms.process(article);
    } finally {
      turn.unlock();
    }
  }
}
