package org.dateline.load;

import java.util.Set;
import org.apache.jena.geosparql.spatial.SpatialIndex;
import org.apache.jena.geosparql.spatial.SpatialIndexException;
import org.apache.jena.geosparql.spatial.index.v2.SpatialIndexLib;
import org.apache.jena.geosparql.spatial.index.v2.SpatialIndexPerGraph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.dateline.graph.ArticleGraph;

/**
 * A store that answers questions while graphs are loaded into it. Its indexes follow at once.
 *
 * @param quads the store with its text and spatial index, as a server opened it
 */
public record LiveStore(DatasetGraph quads) {

  /** Puts a graph in the place of the one of its name; whether there was none. */
  public boolean replace(ArticleGraph graph) {
    boolean added =
        Txn.calculateWrite(
            quads,
            () -> {
              boolean absent = !quads.containsGraph(graph.name());
              Replacement.of(quads, graph.name(), graph.triples().stream().toList());
              return absent;
            });
    indexPlaces(graph);
    return added;
  }

  /** The text index follows every change of a quad, the spatial index only when it is told. */
  private void indexPlaces(ArticleGraph graph) {
    SpatialIndex index = SpatialIndexLib.getSpatialIndex(quads);
    if (index instanceof SpatialIndexPerGraph places) {
      Txn.executeRead(quads, () -> index(places, graph));
    }
  }

  private void index(SpatialIndexPerGraph places, ArticleGraph graph) {
    try {
      SpatialIndexPerGraph.recomputeIndexForGraphs(places, quads, Set.of(graph.name().getURI()));
    } catch (SpatialIndexException failure) {
      throw new LoadException(
          "the places of %s are not indexed: %s; stop the server and start it again"
              .formatted(graph.name(), failure.getMessage()),
          failure);
    }
  }
}
