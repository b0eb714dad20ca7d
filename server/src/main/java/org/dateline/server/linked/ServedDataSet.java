package org.dateline.server.linked;

import java.time.Instant;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.dateline.load.DataSet;

/**
 * A data set as a server serves it.
 *
 * @param quads the store with its indexes, as the server opened it
 */
public record ServedDataSet(DataSet dataSet, DatasetGraph quads) {

  /** The base of the names that the data set has made, ending in a slash. */
  public String base() {
    return dataSet.base();
  }

  /** Changes whenever the quads do. */
  public String version() {
    return dataSet.version();
  }

  /** When the quads changed last. */
  public Instant changed() {
    return dataSet.changed();
  }

  /** Asks the store in one transaction. */
  public <T> T read(Function<DatasetGraph, T> question) {
    return Txn.calculateRead(quads, () -> question.apply(quads));
  }
}
