package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What a server tells of its data set as a whole. */
final class SiteTest {

  @RegisterExtension private static final SampleServer SERVER = new SampleServer(Sample::talks);

  private final Browser browser = new Browser(SERVER.address());

  @Test
  void theDataSetIsDescribedWithItsCountsAndLicences() throws Exception {
    HttpResponse<String> answer = browser.get("/.well-known/void", "Accept", "text/turtle");
    Graph description = turtle(answer.body());
    String ask =
        """
        PREFIX void: <http://rdfs.org/ns/void#>
        PREFIX dcat: <http://www.w3.org/ns/dcat#>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        ASK {
          ?set a void:Dataset , dcat:Dataset ; void:triples ?triples ; void:subset ?places ;
            void:sparqlEndpoint <http://localhost:3030/news/sparql> ;
            void:classPartition [ void:class <https://w3id.org/dateline/ontology#Event> ; void:entities 7 ] ,
              [ void:class <https://schema.org/NewsArticle> ; void:entities 1 ] .
          ?places dcterms:license <https://creativecommons.org/licenses/by/4.0/> ; dcterms:source <https://www.geonames.org/> .
          FILTER(?triples > 100)
        }
        """;
    try (QueryExec asked = QueryExec.graph(description).query(ask).build()) {
      assertThat(asked.ask()).as(answer.body()).isTrue();
    }
  }

  @Test
  void everyMapOfTheSiteListsPagesThatAreThere() throws Exception {
    List<String> maps = locations(browser.get("/sitemap.xml"));
    assertThat(maps)
        .contains("http://localhost:3030/sitemap/events-1.xml")
        .contains("http://localhost:3030/sitemap/people-1.xml");
    List<String> pages = locations(browser.get("/sitemap/events-1.xml"));
    assertThat(pages).hasSize(7).contains("http://localhost:3030/page/event/consult-talk-a1");
    assertThat(browser.get("/sitemap/secrets-1.xml").statusCode()).isEqualTo(404);
  }

  @Test
  void crawlersAreKeptFromTheEndpoints() throws Exception {
    assertThat(browser.get("/robots.txt").body())
        .contains("Disallow: /news", "Sitemap: http://localhost:3030/sitemap.xml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ontology", "taxonomy"})
  void theVocabularyIsAPageAndData(String name) throws Exception {
    HttpResponse<String> page = browser.get("/" + name, "Accept", "text/html");
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.body()).contains("id=\"").doesNotContain("<script");
    assertThat(browser.get("/" + name + ".html").body()).isEqualTo(page.body());
    Graph data = turtle(browser.get("/" + name + ".ttl").body());
    assertThat(turtle(browser.get("/" + name, "Accept", "text/turtle").body()))
        .matches(data::isIsomorphicWith);
    assertThat(browser.get("/" + name + ".jsonld").headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/ld+json");
  }

  @Test
  void everyTermHasAnAnchor() throws Exception {
    assertThat(browser.get("/ontology.html").body())
        .contains("<section id=\"Event\">", "<section id=\"claims\">");
    assertThat(browser.get("/taxonomy.html").body())
        .contains("<section id=\"type/CONSULT\">", "<section id=\"sector/GOV\">");
  }

  @Test
  void theContextOfJsonLdIsThere() throws Exception {
    HttpResponse<String> context = browser.get("/context.jsonld");
    assertThat(context.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/ld+json");
    assertThat(context.body()).contains("\"@context\"");
  }

  private static List<String> locations(HttpResponse<String> map) throws Exception {
    NodeList found =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(map.body())))
            .getElementsByTagName("loc");
    return java.util.stream.IntStream.range(0, found.getLength())
        .mapToObj(i -> found.item(i).getTextContent())
        .toList();
  }

  private static Graph turtle(String text) {
    return RDFParser.create()
        .source(new StringReader(text))
        .base("http://localhost:3030/")
        .lang(Lang.TURTLE)
        .toGraph();
  }
}
