package org.dateline.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.dateline.graph.ArticleGraph;

/** An open TDB2 store. */
final class Store implements AutoCloseable {

  /** How TDB2 names the process that has a store open. */
  private static final Pattern HOLDER = Pattern.compile("process \\d+");

  private final DatasetGraph quads;

  private Store(DatasetGraph quads) {
    this.quads = quads;
  }

  /**
   * Opens a store, and makes it when it is absent.
   *
   * @throws LoadException when another program, such as Fuseki itself, has it open
   */
  static Store open(Path directory) {
    try {
      return new Store(DatabaseMgr.connectDatasetGraph(directory.toString()));
    } catch (DBOpEnvException failure) {
      Matcher holder = HOLDER.matcher(String.valueOf(failure.getMessage()));
      if (holder.find()) {
        throw new LoadException(
            "%s: in use by %s; stop it first, or use its --endpoint"
                .formatted(directory, holder.group()),
            failure);
      }
      throw failure;
    }
  }

  DatasetGraph quads() {
    return quads;
  }

  /** Fills an empty store, fast; a kill in between leaves it useless. */
  void fill(Segments segments) throws IOException {
    DataLoader loader = LoaderFactory.sequentialLoader(quads, MonitorOutputs.nullOutput());
    loader.startBulk();
    try {
      segments.replay(loader.stream());
      loader.finishBulk();
    } catch (IOException | RuntimeException failure) {
      loader.finishException(new Exception(failure));
      throw failure;
    }
  }

  /** Writes the store anew without what was deleted, and deletes the older files. */
  void compact() {
    DatabaseMgr.compact(quads, true);
  }

  /** Fills an empty store from a file of N-Quads, as {@link #fill(Segments)} does. */
  void fill(InputStream quadsOfAll) {
    DataLoader loader = LoaderFactory.sequentialLoader(quads, MonitorOutputs.nullOutput());
    loader.startBulk();
    try {
      RDFParser.source(quadsOfAll).lang(Lang.NQUADS).parse(loader.stream());
      loader.finishBulk();
    } catch (RuntimeException failure) {
      loader.finishException(new Exception(failure));
      throw failure;
    }
  }

  /** Replaces graphs in one transaction, writing only what differs. */
  void replace(List<ArticleGraph> graphs) {
    transact(() ->
        graphs.forEach(
            graph -> Replacement.of(quads, graph.name(), graph.triples().stream().toList())));
  }

  /** Removes graphs in one transaction. */
  void remove(List<Node> names) {
    transact(() -> names.forEach(name -> Replacement.of(quads, name, List.of())));
  }

  private void transact(Runnable change) {
    quads.begin(ReadWrite.WRITE);
    try {
      change.run();
      quads.commit();
    } catch (RuntimeException | InternalError failure) {
      abort(failure);
      throw failure;
    } finally {
      quads.end();
    }
  }

  /** A store that could not write may be unable to clean up; what failed first is what to tell. */
  private void abort(Throwable failure) {
    try {
      quads.abort();
    } catch (RuntimeException | InternalError second) {
      failure.addSuppressed(second);
    }
  }

  /** Closes the store, so that its directory can be moved or opened by another process. */
  @Override
  public void close() {
    TDBInternal.expel(quads);
  }
}
