package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.dateline.graph.Ontology;
import org.dateline.query.QueryException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Exports of the article in ontology/examples/talks.ttl. */
final class ExportTest {

  private static final String ARTICLE =
      "http://localhost:3030/id/article/2024-04-01-officials-talk-about-rafah-m4dz";

  private final DatasetGraph quads = talks();
  private final Export export = new Export(quads, URI.create("http://localhost:3030/"));

  private static DatasetGraph talks() {
    DatasetGraph quads = DatasetGraphFactory.createTxnMem();
    Graph article = RDFParser.source(Path.of("../ontology/examples/talks.ttl")).toGraph();
    quads.addGraph(NodeFactory.createURI(ARTICLE + "#graph"), article);
    Ontology.graphs().forEach(graph -> quads.addGraph(graph.name(), graph.triples()));
    DatasetGraph union = DatasetGraphFactory.createTxnMem();
    quads
        .find()
        .forEachRemaining(quad -> {
          union.add(quad);
          union.getDefaultGraph().add(quad.asTriple());
        });
    return union;
  }

  @Test
  void theNetworkHasAnEdgeForEachPairAndTellsWhatJoinsThem() {
    List<String> edges = edges(Map.of());
    assertThat(edges)
        .containsExactlyInAnyOrder(
            "organization/hamas > state/il 1 0 ASSAULT 2023-10-07",
            "person/joe-biden > state/il 1 0 REQUEST",
            "state/il > state/us 0 1 CONSULT 2024-04-01");
  }

  @Test
  void whatDidNotHappenIsInItOnlyWhenAskedFor() {
    assertThat(edges(Map.of("realis", "planned")))
        .containsExactly("state/il > state/us 0 1 CONSULT");
    assertThat(edges(Map.of("realis", "all")))
        .contains("state/il > state/us 0 2 CONSULT 2024-04-01");
  }

  @Test
  void theSelectionNarrowsIt() {
    assertThat(edges(Map.of("actor", "biden")))
        .containsExactly("person/joe-biden > state/il 1 0 REQUEST");
    assertThat(edges(Map.of("type", "ASSAULT")))
        .containsExactly("organization/hamas > state/il 1 0 ASSAULT 2023-10-07");
    assertThat(edges(Map.of("from", "2024-01-01")))
        .containsExactly("state/il > state/us 0 1 CONSULT 2024-04-01");
    assertThat(edges(Map.of("until", "2023-12-31")))
        .containsExactly("organization/hamas > state/il 1 0 ASSAULT 2023-10-07");
    assertThat(edges(Map.of("place", "lima"))).isEmpty();
  }

  @Test
  void aPlaceSelectsWhatHappenedInsideIt() throws Exception {
    JsonNode map =
        new ObjectMapper()
            .readTree(
                export.write(
                    ExportFormat.GEOJSON, new Selection(Map.of("place", "gaza", "realis", "all"))));
    assertThat(map.path("features")).hasSize(1);
    JsonNode feature = map.path("features").path(0);
    assertThat(feature.path("geometry").path("coordinates").toString()).isEqualTo("[34.25,31.29]");
    assertThat(feature.path("properties").path("place").asText()).isEqualTo("Rafah");
    assertThat(feature.path("properties").path("realis").asText()).isEqualTo("hypothetical");
  }

  @Test
  void theTableHasARowForEachEventAndQuotesWhatHasCommas() {
    List<String> lines = export.write(ExportFormat.CSV, new Selection(Map.of())).lines().toList();
    assertThat(lines).hasSize(5);
    assertThat(lines.get(2))
        .startsWith(
            "http://localhost:3030/id/event/consult-talk-a1,2024-04-01,2024-04-01,resolved,")
        .contains(",actual,0.95,CONSULT,")
        .contains(",\"Israel, United States: talk\",Israel; United States,", ",Coast Press,");
  }

  @Test
  void networksAreXmlThatKeepsEveryName() throws Exception {
    for (ExportFormat format : List.of(ExportFormat.GEXF, ExportFormat.GRAPHML)) {
      Document document = xml(export.write(format, new Selection(Map.of())));
      assertThat(document.getElementsByTagName("node").getLength()).isEqualTo(5);
      assertThat(document.getElementsByTagName("edge").getLength()).isEqualTo(3);
    }
  }

  @Test
  void namesWithMarkupOrControlCharactersStayNames() throws Exception {
    Party odd = new Party("http://a/\"&", "<b>\u0001&amp;", "Person");
    ActorNetwork network = new ActorNetwork(List.of(odd), List.of());
    NodeList labels = xml(NetworkWriter.graphMl(network)).getElementsByTagName("data");
    assertThat(labels.item(0).getTextContent()).isEqualTo("<b>&amp;");
    assertThat(xml(NetworkWriter.gexf(network)).getElementsByTagName("node").getLength())
        .isEqualTo(1);
  }

  @Test
  void rdfCarriesTheWholeGraphOfTheArticlesWithTheirNames() {
    for (Map.Entry<ExportFormat, Lang> format :
        Map.of(ExportFormat.NQUADS, Lang.NQUADS, ExportFormat.JSONLD, Lang.JSONLD11).entrySet()) {
      String text = export.write(format.getKey(), new Selection(Map.of("actor", "hamas")));
      DatasetGraph read =
          RDFParser.create()
              .source(new StringReader(text))
              .lang(format.getValue())
              .toDatasetGraph();
      assertThat(
              read.getGraph(NodeFactory.createURI(ARTICLE + "#graph"))
                  .isIsomorphicWith(quads.getGraph(NodeFactory.createURI(ARTICLE + "#graph"))))
          .as(format.getKey().name())
          .isTrue();
      assertThat(export.write(format.getKey(), new Selection(Map.of("actor", "nobody"))))
          .doesNotContain("rafah");
    }
  }

  @Test
  void aValueThatDoesNotFitIsRefused() {
    assertThatThrownBy(
            () -> export.write(ExportFormat.CSV, new Selection(Map.of("from", "yesterday"))))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("--from yesterday: not a value of xsd:date");
  }

  @Test
  void aTypeOrRealisThatThereIsNotIsRefusedWithThoseThereAre() {
    assertThatThrownBy(() -> edges(Map.of("type", "consult")))
        .isInstanceOf(QueryException.class)
        .hasMessage(
            "--type consult: no such type; give one of ACCIDENT, ACCUSE, AGREE, AID, APPOINT,"
                + " ASSAULT, COERCE, CONCEDE, CONSULT, COOPERATE, DISASTER, ELECT, LEGISLATE,"
                + " MOBILIZE, OTHER, PROTEST, REJECT, REQUEST, RETREAT, SANCTION, SUPPORT,"
                + " THREATEN, TRANSACT");
    assertThatThrownBy(() -> edges(Map.of("realis", "maybe")))
        .isInstanceOf(QueryException.class)
        .hasMessage(
            "--realis maybe: no such realis; give one of actual, alleged, cancelled, demanded,"
                + " hypothetical, negated, planned, threatened");
  }

  private List<String> edges(Map<String, String> values) {
    Document document;
    try {
      document = xml(export.write(ExportFormat.GRAPHML, new Selection(values)));
    } catch (QueryException refused) {
      throw refused;
    } catch (Exception malformed) {
      throw new AssertionError(malformed);
    }
    NodeList edges = document.getElementsByTagName("edge");
    return java.util.stream.IntStream.range(0, edges.getLength())
        .mapToObj(edges::item)
        .map(org.w3c.dom.Element.class::cast)
        .map(edge ->
            "%s > %s %s %s %s %s"
                .formatted(
                    name(edge.getAttribute("source")),
                    name(edge.getAttribute("target")),
                    data(edge, "towards"),
                    data(edge, "together"),
                    data(edge, "types"),
                    data(edge, "first"))
                .strip())
        .toList();
  }

  private static String name(String iri) {
    return iri.replace("http://localhost:3030/id/", "");
  }

  private static String data(org.w3c.dom.Element edge, String key) {
    NodeList data = edge.getElementsByTagName("data");
    for (int i = 0; i < data.getLength(); i++) {
      if (((org.w3c.dom.Element) data.item(i)).getAttribute("key").equals(key)) {
        return data.item(i).getTextContent();
      }
    }
    return "";
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }
}
