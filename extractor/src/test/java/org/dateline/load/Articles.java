package org.dateline.load;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.dateline.consolidate.Group;
import org.dateline.consolidate.Link;
import org.dateline.consolidate.Link.Basis;
import org.dateline.consolidate.Link.Kind;
import org.dateline.graph.ArticleGraph;
import org.dateline.graph.LinkGraph;

/** Small article graphs, and what a data set holds of them. */
final class Articles {

  private static final String TURTLE =
      """
      PREFIX dl: <https://w3id.org/dateline/ontology#>
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      BASE <http://localhost:3030/id/>
      <article/NUMBER> a schema:NewsArticle ; schema:headline "Headline NUMBER: WORDS"@en .
      <event/NUMBER> a dl:Event ; rdfs:label "WORDS"@en ; dl:confidence 0.5 .
      <place/rafah> a schema:Place, geo:Feature ; rdfs:label "Rafah" ;
        geo:hasGeometry <place/rafah/point> .
      <place/rafah/point> a geo:Geometry ; geo:asWKT "POINT(34.25 31.29)"^^geo:wktLiteral .
      """;

  private Articles() {}

  static Node name(int number) {
    return NodeFactory.createURI("http://localhost:3030/id/article/" + number + "#graph");
  }

  static ArticleGraph article(int number, String words) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(
            TURTLE.replace("NUMBER", String.valueOf(number)).replace("WORDS", words), Lang.TURTLE)
        .parse(graph);
    return new ArticleGraph(name(number), graph);
  }

  static KeyedGraph keyed(int number, String words) {
    byte[] content = (number + words).getBytes(StandardCharsets.UTF_8);
    return new KeyedGraph(DocumentKey.of(content, "test"), article(number, words));
  }

  static List<List<KeyedGraph>> batches() {
    return batches("talks in Rafah");
  }

  /** Twelve articles in four batches. */
  static List<List<KeyedGraph>> batches(String words) {
    return IntStream.range(0, 4)
        .mapToObj(batch ->
            IntStream.range(0, 3).mapToObj(each -> keyed(3 * batch + each, words)).toList())
        .toList();
  }

  /** A whole build, as the pipeline does it: what is loaded is not loaded again. */
  static void build(Path directory, List<List<KeyedGraph>> batches) {
    try (DataSet dataSet = DataSet.toLoad(directory, Optional.empty());
        TdbLoader loader = new TdbLoader(dataSet, step -> {})) {
      build(loader, batches);
    }
  }

  static void build(Loader loader, List<List<KeyedGraph>> batches) {
    for (List<KeyedGraph> batch : batches) {
      List<KeyedGraph> fresh = batch.stream().filter(g -> !loader.isLoaded(g.key())).toList();
      if (!fresh.isEmpty()) {
        loader.loadKeyed(fresh);
      }
    }
    loader.finish();
  }

  /** The links of a whole data set, as consolidating it puts them there. */
  static void link(Loader loader) {
    List<String> events =
        List.of("http://localhost:3030/id/event/1", "http://localhost:3030/id/event/2");
    Link link = new Link(Kind.EVENT, events.getFirst(), events.getLast(), Set.of(Basis.DATE), 0.9);
    Group group = new Group(Kind.EVENT, events, List.of(link));
    loader.load(List.of(new LinkGraph(DataSet.DEFAULT_BASE).of(List.of(group))));
    loader.finish();
  }

  /** What takes the links of a data set back. */
  static List<ArticleGraph> noLinks() {
    return List.of(new LinkGraph(DataSet.DEFAULT_BASE).of(List.of()));
  }

  /** Every quad of a data directory as a line. */
  static Set<String> quads(Path directory) {
    try (DataSet dataSet = DataSet.toRead(directory, step -> {})) {
      return Txn.calculateRead(
          dataSet.dataset(),
          () ->
              dataSet.dataset().asDatasetGraph().stream()
                  .map(Object::toString)
                  .collect(Collectors.toSet()));
    }
  }
}
