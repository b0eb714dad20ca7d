package org.dateline.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/**
 * The ontology that the program carries with it. Its graphs belong into every data set, beside
 * those of the articles: queries look up the names and scores of event types there.
 */
public final class Ontology {

  private static final String FOLDER = "/org/dateline/ontology/";

  private Ontology() {}

  /** The terms and the taxonomy, each under the name of its graph; they have no blank nodes. */
  public static List<ArticleGraph> graphs() {
    return List.of(
        graph("https://w3id.org/dateline/ontology", "dateline.ttl"),
        graph("https://w3id.org/dateline/taxonomy", "taxonomy.ttl"));
  }

  /** The SHACL shapes that article graphs keep. */
  public static Graph shapes() {
    return parse("shapes.ttl");
  }

  /** The text of a file of the ontology: {@code "context.jsonld"}, {@code "dateline.ttl"}, ... */
  public static String read(String file) {
    try (InputStream in = Ontology.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalArgumentException("the ontology has no file " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ArticleGraph graph(String name, String file) {
    return new ArticleGraph(NodeFactory.createURI(name), parse(file));
  }

  private static Graph parse(String file) {
    return RDFParser.create().source(new StringReader(read(file))).lang(Lang.TURTLE).toGraph();
  }
}
