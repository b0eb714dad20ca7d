package org.dateline.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.dateline.pipeline.Outcome.Extracted;
import org.dateline.pipeline.Outcome.Failed;
import org.dateline.pipeline.Outcome.Rejected;
import org.dateline.read.Article;
import org.dateline.read.Reading;
import org.dateline.read.Reading.Accepted;
import org.dateline.read.Reading.Refused;

/**
 * Workers that take documents through a stage, a bounded number at a time. Outcomes come in the
 * order of the documents, however many workers there are, so that the same input gives the same
 * output; memory does not grow with the input.
 *
 * @param <T> what the stage makes of an article
 */
public final class Pipeline<T> {

  private static final int WAITING_PER_WORKER = 8;

  private final Stage<Article, T> stage;
  private final int workers;

  public Pipeline(Stage<Article, T> stage, int workers) {
    if (workers < 1) {
      throw new IllegalArgumentException("needs at least one worker: " + workers);
    }
    this.stage = stage;
    this.workers = workers;
  }

  /** Hands every document's outcome to {@code sink}, in the calling thread. */
  public void run(Iterator<Reading> documents, Consumer<Outcome<T>> sink) {
    Deque<Future<Outcome<T>>> window = new ArrayDeque<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
      while (documents.hasNext()) {
        Reading document = documents.next();
        window.add(pool.submit(() -> outcome(document)));
        if (window.size() >= workers * WAITING_PER_WORKER) {
          sink.accept(done(window.remove()));
        }
      }
      while (!window.isEmpty()) {
        sink.accept(done(window.remove()));
      }
    } finally {
      window.forEach(waiting -> waiting.cancel(false));
    }
  }

  private Outcome<T> outcome(Reading document) {
    return switch (document) {
      case Accepted(Article article) -> extracted(article);
      case Refused refused -> new Rejected<>(refused);
    };
  }

  private Outcome<T> extracted(Article article) {
    try {
      return new Extracted<>(article, stage.process(article));
    } catch (RuntimeException defect) {
      return new Failed<>(article, defect);
    }
  }

  private static <T> Outcome<T> done(Future<Outcome<T>> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while extracting", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
