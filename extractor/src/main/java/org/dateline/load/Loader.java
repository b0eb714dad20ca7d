package org.dateline.load;

import java.util.List;
import org.dateline.graph.ArticleGraph;

/**
 * A store that takes article graphs. Loading replaces whatever stood under an article's graph name,
 * so loading twice changes nothing.
 */
public interface Loader extends AutoCloseable {

  /**
   * Makes the graphs durable, all or none.
   *
   * @throws LoadException when the store refuses or cannot be reached; nothing is lost then
   */
  void load(List<ArticleGraph> graphs);

  @Override
  void close();
}
