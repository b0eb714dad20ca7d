package org.dateline.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.geosparql.assembler.VocabGeoSPARQL;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.assembler.VocabTDB2;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of a data set: fuseki-config/config.ttl, which unmodified Fuseki runs on as
 * well, with the paths of this data set.
 */
public final class Configuration {

  private final Layout layout;

  Configuration(Layout layout) {
    JenaSystem.init();
    this.layout = layout;
  }

  /** The server, its services and its data set, as Jena's assemblers read them. */
  public Model model() {
    return model(layout.textIndex());
  }

  /** Opens the store with its indexes; {@link DataSet#close()} closes it. */
  Dataset open() {
    Resource root = only(model(), VocabGeoSPARQL.tGeoDataset);
    return (Dataset) Assembler.general().open(root);
  }

  TextIndex textIndex(Path directory) {
    Resource root = only(model(directory), TextVocab.textIndexLucene);
    return (TextIndex) Assembler.general().open(root);
  }

  String spatialReference() {
    return only(model(), VocabGeoSPARQL.tGeoDataset)
        .getPropertyResourceValue(VocabGeoSPARQL.pSrsUri)
        .getURI();
  }

  private Model model(Path textIndex) {
    Model model = read();
    replace(model, VocabTDB2.pLocation, layout.store());
    replace(model, TextVocab.pDirectory, textIndex);
    replace(model, VocabGeoSPARQL.pSpatialIndexFile, layout.spatialIndex());
    return model;
  }

  private static Model read() {
    Model model = ModelFactory.createDefaultModel();
    try (InputStream in =
        Configuration.class.getResourceAsStream("/org/dateline/fuseki/config.ttl")) {
      RDFDataMgr.read(model, in, "http://localhost/config.ttl", Lang.TURTLE);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return model;
  }

  /**
   * A file of fuseki-config/.
   *
   * @throws IllegalStateException when the program was packed without it
   */
  public static InputStream resource(String name) {
    @Nullable InputStream file =
        Configuration.class.getResourceAsStream("/org/dateline/fuseki/" + name);
    if (file == null) {
      throw new IllegalStateException("fuseki-config/" + name + " is not on the class path");
    }
    return file;
  }

  private static void replace(Model model, Property property, Path path) {
    Resource subject = model.listSubjectsWithProperty(property).next();
    subject.removeAll(property).addProperty(property, path.toAbsolutePath().toString());
  }

  private static Resource only(Model model, Resource type) {
    return model.listSubjectsWithProperty(RDF.type, type).next();
  }
}
