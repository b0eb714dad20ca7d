package org.dateline.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.geosparql.spatial.SpatialIndexException;
import org.apache.jena.geosparql.spatial.index.v2.SpatialIndexIoKryo;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/**
 * The text and the spatial index of a data set. They are made anew when the store has changed since
 * they were made; a mark holds the version of the store that they belong to.
 */
record Indexes(Layout layout, Consumer<LoadStep> progress) {

  void refresh() throws IOException {
    try (Store store = Store.open(layout.store())) {
      String version = StoreVersion.of(layout.store());
      if (!version.equals(marked())) {
        rebuild(store.quads());
        DurableFile.write(
            layout.indexMark(), out -> out.write(version.getBytes(StandardCharsets.US_ASCII)));
      }
    }
  }

  private String marked() throws IOException {
    boolean complete =
        Files.exists(layout.indexMark())
            && Files.isDirectory(layout.textIndex())
            && Files.exists(layout.spatialIndex());
    return complete ? Files.readString(layout.indexMark()) : "";
  }

  /** The mark goes first and comes back last, so that a kill in between means: again. */
  private void rebuild(DatasetGraph quads) throws IOException {
    Path text = layout.directory().resolve("lucene.tmp");
    Path spatial = layout.directory().resolve("spatial.index.tmp");
    DurableFile.delete(text);
    DurableFile.delete(spatial);
    indexText(quads, text);
    DurableFile.forceTree(text);
    progress.accept(LoadStep.TEXT_INDEXED);
    indexPlaces(quads, spatial);
    DurableFile.forceTree(spatial);
    progress.accept(LoadStep.SPATIALLY_INDEXED);
    DurableFile.delete(layout.indexMark());
    DurableFile.delete(layout.textIndex());
    DurableFile.move(text, layout.textIndex());
    DurableFile.move(spatial, layout.spatialIndex());
    progress.accept(LoadStep.INDEXES_IN_PLACE);
  }

  private void indexText(DatasetGraph quads, Path directory) {
    TextIndex index = new Configuration(layout).textIndex(directory);
    try {
      Txn.executeRead(quads, () -> addAll(quads, index));
      index.commit();
    } finally {
      index.close();
    }
  }

  private static void addAll(DatasetGraph quads, TextIndex index) {
    EntityDefinition definition = index.getDocDef();
    for (String field : definition.fields()) {
      for (Node predicate : definition.getPredicates(field)) {
        Iterator<Quad> found = quads.find(Node.ANY, Node.ANY, predicate, Node.ANY);
        found.forEachRemaining(quad -> add(quad, definition, index));
      }
    }
  }

  private static void add(Quad quad, EntityDefinition definition, TextIndex index) {
    Entity entity = TextQueryFuncs.entityFromQuad(definition, quad);
    if (entity != null) {
      index.addEntity(entity);
    }
  }

  private void indexPlaces(DatasetGraph quads, Path file) throws IOException {
    try {
      SpatialIndexIoKryo.buildSpatialIndex(
          DatasetFactory.wrap(quads), new Configuration(layout).spatialReference(), file);
    } catch (SpatialIndexException failure) {
      throw new IOException(failure);
    }
  }
}
