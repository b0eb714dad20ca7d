package org.dateline.load;

import java.util.List;
import org.dateline.graph.ArticleGraph;

/**
 * A store that takes article graphs. Loading replaces whatever stood under an article's graph name,
 * so loading twice changes nothing. A loader is used by one thread.
 */
public interface Loader extends AutoCloseable {

  /** Whether the graph of this document stands in the store, so that extracting can be skipped. */
  default boolean isLoaded(DocumentKey key) {
    return false;
  }

  /**
   * Makes the graphs durable, each wholly or not at all. Of two graphs with one name the later
   * stands.
   *
   * @throws LoadException when the store refuses or cannot be reached; nothing is lost then
   */
  void load(List<ArticleGraph> graphs);

  /** Makes the graphs durable and then remembers their keys for {@link #isLoaded}. */
  default void loadKeyed(List<KeyedGraph> graphs) {
    load(graphs.stream().map(KeyedGraph::graph).toList());
  }

  /**
   * Ends the loading after the last batch: only now is the store ready for questions and a file in
   * its place. Closing without finishing loses nothing: the same build goes on from there.
   *
   * @throws LoadException as for loading
   */
  void finish();

  @Override
  void close();
}
