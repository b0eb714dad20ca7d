package org.dateline.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.graph.ArticleGraph;
import org.dateline.load.DataSet;
import org.dateline.load.Loader;
import org.dateline.load.TdbLoader;

/** A data set of one article, and questions to it. */
final class Sample {

  static final String GRAPH = "http://localhost:3030/id/article/1#graph";

  static final String TALKS =
      "http://localhost:3030/id/article/2024-04-01-officials-talk-about-rafah-m4dz";

  static final String COUNT =
      "SELECT (COUNT(*) AS ?n) { GRAPH <http://localhost:3030/id/article/1#graph> { ?s ?p ?o } }";

  static final String BY_WORD =
      "PREFIX text: <http://jena.apache.org/text#> SELECT ?s { ?s text:query 'rafah' }";

  static final String BY_PLACE =
      """
      PREFIX spatial: <http://jena.apache.org/spatial#>
      SELECT ?s { ?s spatial:withinBox(31.0 34.0 31.5 34.5) }
      """;

  private static final String TURTLE =
      """
      PREFIX dl: <https://w3id.org/dateline/ontology#>
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      BASE <http://localhost:3030/id/>
      <article/1> a schema:NewsArticle ; schema:headline "Envoys meet again"@en .
      <place/rafah> a schema:Place, geo:Feature ; rdfs:label "Rafah" ;
        geo:hasDefaultGeometry <place/rafah/point> .
      <place/rafah/point> a geo:Geometry ; geo:asWKT "POINT(34.25 31.29)"^^geo:wktLiteral .
      <place/lima> a schema:Place, geo:Feature ; rdfs:label "Lima" ;
        geo:hasDefaultGeometry <place/lima/point> .
      <place/lima/point> a geo:Geometry ; geo:asWKT "POINT(-77.03 -12.05)"^^geo:wktLiteral .
      """;

  private Sample() {}

  /** A data directory with the article in it. */
  static Path buildIn(Path directory) {
    return buildIn(directory, article());
  }

  /** A data directory with articles in it. */
  static Path buildIn(Path directory, ArticleGraph... articles) {
    try (DataSet dataSet = DataSet.toLoad(directory, Optional.empty());
        Loader loader = new TdbLoader(dataSet, step -> {})) {
      loader.load(List.of(articles));
      loader.finish();
    }
    return directory;
  }

  /** The fuller article of ontology/examples/talks.ttl. */
  static ArticleGraph talks() {
    Graph graph = RDFParser.source(Path.of("../ontology/examples/talks.ttl")).toGraph();
    return new ArticleGraph(NodeFactory.createURI(TALKS + "#graph"), graph);
  }

  static ArticleGraph article() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(TURTLE, Lang.TURTLE).parse(graph);
    return new ArticleGraph(NodeFactory.createURI(GRAPH), graph);
  }
}
