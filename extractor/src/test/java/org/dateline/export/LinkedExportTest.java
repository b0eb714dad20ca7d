package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.dateline.graph.Ontology;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Exports of one attack that two articles tell of as two events, linked and not. */
final class LinkedExportTest {

  private static final String BASE = "http://localhost:3030/";

  private static final String MIRROR =
      """
      PREFIX dl: <https://w3id.org/dateline/ontology#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
      PREFIX type: <https://w3id.org/dateline/type/>
      BASE <http://localhost:3030/id/>
      <event/assault-attack-b1> a dl:Event ; rdfs:label "Hamas: storm → Israel"@en ;
        sem:eventType type:ASSAULT ; dl:realis dl:actual ;
        dl:actor <organization/hamas> ; dl:recipient <state/il> ;
        sem:hasActor <organization/hamas> , <state/il> ; sem:hasPlace <place/rafah-170000> .
      <article/mirror> a schema:NewsArticle ; rdfs:label "Attack told again"@en .
      <article/mirror#claim> a dl:Claim ; dl:claims <event/assault-attack-b1> ;
        prov:wasAttributedTo <organization/coast-press> ; schema:appearance <article/mirror> .
      """;

  private static final String LINKS =
      """
      PREFIX dl: <https://w3id.org/dateline/ontology#>
      BASE <http://localhost:3030/id/event/>
      <assault-attack-a7> dl:sameEvent <assault-attack-b1> .
      <assault-attack-b1> dl:sameEvent <assault-attack-a7> .
      """;

  private static final Map<String, String> ATTACK = Map.of("actor", "hamas", "type", "ASSAULT");

  private static Export apart = new Export(DatasetGraphFactory.empty(), URI.create(BASE));
  private static Export linked = apart;

  @BeforeAll
  static void load() {
    apart = export(MIRROR);
    linked = export(MIRROR, LINKS);
  }

  @Test
  void theTableHasOneRowForBothWithTheArticlesOfBoth() {
    assertThat(rows(apart)).hasSize(2);
    assertThat(rows(linked))
        .singleElement()
        .asString()
        .contains("assault-attack-a7", "2023-10-07", "Officials talk about Rafah")
        .contains("Attack told again", "Rafah");
  }

  @Test
  void theNetworkCountsBothOnce() {
    assertThat(apart.write(ExportFormat.GEXF, new Selection(ATTACK))).contains("weight=\"2\"");
    assertThat(linked.write(ExportFormat.GEXF, new Selection(ATTACK)))
        .contains("weight=\"1\"")
        .doesNotContain("weight=\"2\"");
  }

  @Test
  void theMapPutsTheOneEventWhereEitherTextPutsIt() throws Exception {
    JsonNode features =
        new ObjectMapper()
            .readTree(linked.write(ExportFormat.GEOJSON, new Selection(ATTACK)))
            .path("features");
    assertThat(features).hasSize(1);
    JsonNode told = features.path(0).path("properties");
    assertThat(told.path("event").asText()).endsWith("assault-attack-a7");
    assertThat(told.path("begin").asText()).isEqualTo("2023-10-07");
  }

  private static List<String> rows(Export export) {
    return export.write(ExportFormat.CSV, new Selection(ATTACK)).lines().skip(1).toList();
  }

  private static Export export(String... graphs) {
    DatasetGraph union = DatasetGraphFactory.createTxnMem();
    add(RDFParser.source(Path.of("../ontology/examples/talks.ttl")).toGraph(), union);
    Ontology.graphs().forEach(graph -> add(graph.triples(), union));
    for (String graph : graphs) {
      add(RDFParser.fromString(graph, Lang.TURTLE).toGraph(), union);
    }
    return new Export(union, URI.create(BASE));
  }

  private static void add(Graph triples, DatasetGraph union) {
    union.addGraph(NodeFactory.createURI(BASE + "g" + union.stream().count()), triples);
    triples.find().forEachRemaining(union.getDefaultGraph()::add);
  }
}
