package org.dateline.app;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.load.DocumentKey;
import org.dateline.load.KeyedGraph;
import org.dateline.load.Loader;
import org.dateline.pipeline.Outcome;
import org.dateline.pipeline.Pipeline;
import org.dateline.read.Article;
import org.dateline.read.Reading;
import org.dateline.read.Reading.Accepted;
import org.dateline.read.Reading.Refused;

/** One run of documents into a store, in batches; what the store has already is skipped. */
final class Build {

  private static final int BATCH = 128;

  private final Loader loader;
  private final Progress progress;
  private final URI base;
  private final Knowledge knowledge;
  private final String extraction;
  private final List<KeyedGraph> batch = new ArrayList<>();

  Build(Loader loader, URI base, Knowledge knowledge, Progress progress) {
    this.loader = loader;
    this.base = base;
    this.knowledge = knowledge;
    this.progress = progress;
    this.extraction = knowledge.fingerprint() + " " + base;
  }

  void run(Stream<Reading> readings, int threads) {
    Extractor extractor = new Extractor(knowledge);
    CheckedGraphs graphs =
        new CheckedGraphs(extractor::extract, base, Program.run(knowledge.network()));
    Messages messages = new Messages(progress::refused);
    new Pipeline<>(article -> new KeyedGraph(key(article), graphs.process(article)), threads)
        .run(readings.filter(this::isNew).iterator(), outcome -> take(outcome, messages));
    flush();
    progress.finishing();
    loader.finish();
  }

  private boolean isNew(Reading reading) {
    boolean done =
        switch (reading) {
          case Accepted(Article article) -> loader.isLoaded(key(article));
          case Refused refused -> false;
        };
    if (done) {
      progress.unchanged();
    }
    return !done;
  }

  private void take(Outcome<KeyedGraph> outcome, Messages messages) {
    messages
        .extracted(outcome)
        .ifPresent(graph -> {
          batch.add(graph);
          progress.extracted();
        });
    if (batch.size() >= BATCH) {
      flush();
    }
  }

  private void flush() {
    if (!batch.isEmpty()) {
      loader.loadKeyed(batch);
      batch.clear();
    }
  }

  /** Everything that decides the article's graph; its id does not. */
  private DocumentKey key(Article article) {
    String content =
        String.join(
            "\0",
            article.source().toString(),
            article.headline(),
            article.published().toString(),
            article.publisher().toString(),
            article.agency().toString(),
            article.dateline().toString(),
            article.text());
    return DocumentKey.of(content.getBytes(StandardCharsets.UTF_8), extraction);
  }
}
