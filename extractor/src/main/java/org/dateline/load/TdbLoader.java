package org.dateline.load;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.dateline.graph.ArticleGraph;
import org.dateline.graph.Ontology;
import org.dateline.graph.QuadPrinter;

/**
 * Loads into a data directory. The batches of a first build are kept as files until {@link
 * #finish()} makes the store of them at once; later batches are transactions on the store.
 */
public final class TdbLoader implements Loader {

  private final DataSet dataSet;
  private final Consumer<LoadStep> progress;
  private final DoneMarks marks;
  private Optional<Store> store;

  /** A loader that tells its steps; the data set is closed by whoever opened it. */
  public TdbLoader(DataSet dataSet, Consumer<LoadStep> progress) {
    this.dataSet = dataSet;
    this.progress = progress;
    Layout layout = dataSet.layout();
    this.marks = Attempt.of(layout.doneMarks(), () -> DoneMarks.open(layout.doneMarks()));
    this.store = Attempt.of(layout.store(), () -> openStore(layout));
  }

  private static Optional<Store> openStore(Layout layout) {
    return Files.exists(layout.store())
        ? Optional.of(Store.open(layout.store()))
        : Optional.empty();
  }

  @Override
  public boolean isLoaded(DocumentKey key) {
    return marks.contains(key);
  }

  @Override
  public void load(List<ArticleGraph> graphs) {
    Layout layout = dataSet.layout();
    if (store.isPresent()) {
      Attempt.at(layout.store(), () -> store.get().replace(graphs));
    } else {
      Attempt.at(layout.segments(), () -> new Segments(layout.segments()).write(graphs));
    }
    progress.accept(LoadStep.BATCH_DURABLE);
  }

  @Override
  public void loadKeyed(List<KeyedGraph> graphs) {
    Loader.super.loadKeyed(graphs);
    Attempt.at(dataSet.layout().doneMarks(), () -> marks.add(graphs));
    progress.accept(LoadStep.BATCH_MARKED);
  }

  /** Takes graphs out of the data set; the same documents built again bring them back. */
  public void retract(List<Node> graphs) {
    Layout layout = dataSet.layout();
    finish();
    Attempt.at(layout.doneMarks(), () -> marks.remove(graphs));
    Store open = Attempt.of(layout.store(), () -> Store.open(layout.store()));
    store = Optional.of(open);
    Attempt.at(layout.store(), () -> open.remove(graphs));
    finish();
  }

  /** Adds the ontology, which questions look up names and scores in, and makes the indexes. */
  @Override
  public void finish() {
    List<KeyedGraph> ontology =
        Ontology.graphs().stream()
            .map(graph -> new KeyedGraph(DocumentKey.of(content(graph), "ontology"), graph))
            .filter(graph -> !isLoaded(graph.key()))
            .toList();
    if (!ontology.isEmpty()) {
      loadKeyed(ontology);
    }
    release();
    dataSet.complete(progress);
  }

  private static byte[] content(ArticleGraph graph) {
    return QuadPrinter.print(graph).getBytes(StandardCharsets.UTF_8);
  }

  private void release() {
    store.ifPresent(Store::close);
    store = Optional.empty();
  }

  @Override
  public void close() {
    release();
    Attempt.at(dataSet.layout().doneMarks(), marks::close);
  }
}
