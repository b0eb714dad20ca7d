package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nodes dereference. */
final class LinkedDataTest {

  @RegisterExtension private static final SampleServer SERVER = new SampleServer();

  private static final String RAFAH = "place/rafah";

  private final Browser browser = new Browser(SERVER.address());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text/turtle                                 | /data/place/rafah.ttl
          application/ld+json                         | /data/place/rafah.jsonld
          application/n-triples                       | /data/place/rafah.nt
          application/rdf+xml                         | /data/place/rafah.rdf
          text/html,*/*;q=0.8                         | /page/place/rafah
          text/html;q=0.5,application/ld+json;q=0.6   | /data/place/rafah.jsonld
          """)
  void aNodeLeadsToADocumentAboutIt(String accept, String document) throws Exception {
    for (String method : List.of("GET", "HEAD")) {
      HttpResponse<String> answer = browser.send(method, "/id/" + RAFAH, "", "Accept", accept);
      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(answer.headers().firstValue("Location")).contains(document);
      assertThat(answer.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept"));
    }
  }

  @Test
  void anEndingOutweighsTheField() throws Exception {
    HttpResponse<String> answer = browser.get("/id/" + RAFAH + ".nt", "Accept", "text/html");
    assertThat(answer.headers().firstValue("Location")).contains("/data/place/rafah.nt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/id/", "/data/"})
  void whoTakesNothingOfItIsToldWhatThereIs(String folder) throws Exception {
    HttpResponse<String> answer = browser.get(folder + RAFAH, "Accept", "image/png");
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("text/turtle", "application/ld+json");
  }

  @ParameterizedTest
  @CsvSource({
    "ttl, text/turtle",
    "jsonld, application/ld+json",
    "nt, application/n-triples",
    "rdf, application/rdf+xml"
  })
  void theDataSaysTheSameInEverySyntax(String ending, String type) throws Exception {
    HttpResponse<String> answer = browser.get("/data/%s.%s".formatted(RAFAH, ending));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains(type + "; charset=utf-8");
    assertThat(parsed(answer).isIsomorphicWith(parsed(browser.get("/data/%s.nt".formatted(RAFAH)))))
        .isTrue();
  }

  @Test
  void whatPointsToANodeBelongsToItsDescriptionWithLabels() throws Exception {
    HttpResponse<String> answer = browser.get("/data/place/rafah/point.nt");
    assertThat(answer.statusCode()).as("no name has a second slash").isEqualTo(404);
    Graph rafah = parsed(browser.get("/data/" + RAFAH + ".nt"));
    assertThat(rafah.size()).isEqualTo(4);
  }

  @Test
  void anArticleCarriesItsWholeGraph() throws Exception {
    Graph article = parsed(browser.get("/data/article/1.ttl"));
    assertThat(article.isIsomorphicWith(Sample.article().triples())).isTrue();
  }

  @Test
  void withoutAnEndingTheFieldDecides() throws Exception {
    HttpResponse<String> answer = browser.get("/data/" + RAFAH, "Accept", "application/ld+json");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Location"))
        .contains("/data/place/rafah.jsonld");
    assertThat(browser.get("/data/" + RAFAH + ".html").headers().firstValue("Location"))
        .contains("/page/place/rafah");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/place/nowhere",
        "/data/place/nowhere.ttl",
        "/data/place/rafah.exe",
        "/data/place/rafah.ttl?page=0",
        "/data/place/rafah.ttl?page=x",
        "/data/place/%3Crafah%3E.ttl",
        "/data/%2e%2e/%2e%2e/etc/passwd",
        "/id/",
        "/data/"
      })
  void whatIsNotThereIsNotFound(String path) throws Exception {
    assertThat(browser.get(path).statusCode()).isBetween(400, 404);
  }

  @Test
  void linksLeadToTheOtherSyntaxesAndToTheNode() throws Exception {
    assertThat(browser.get("/data/" + RAFAH + ".ttl").headers().allValues("Link"))
        .contains(
            "<http://localhost:3030/id/place/rafah>; rel=\"describes\"",
            "</data/place/rafah.jsonld>; rel=\"alternate\"; type=\"application/ld+json\"",
            "</page/place/rafah>; rel=\"alternate\"; type=\"text/html\"");
  }

  @Test
  void whoHasADocumentStillNeedNotReadItAgainUntilTheDataChange() throws Exception {
    String path = "/data/" + RAFAH + ".ttl";
    HttpResponse<String> first = browser.get(path);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    String date = first.headers().firstValue("Last-Modified").orElseThrow();
    assertThat(tag).startsWith("\"");
    assertThat(browser.get(path, "If-None-Match", "\"other\", " + tag).statusCode()).isEqualTo(304);
    assertThat(browser.get(path, "If-Modified-Since", date).statusCode()).isEqualTo(304);
    assertThat(browser.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    assertThat(browser.get(path.replace(".ttl", ".nt"), "If-None-Match", tag).statusCode())
        .isEqualTo(200);
    String add =
        "INSERT DATA { GRAPH <http://example/g> { <http://example/a> <http://example/b> 1 } }";
    browser.update("/news-rw/update", add, SampleServer.LOADER);
    assertThat(browser.get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
    browser.update("/news-rw/update", "DROP GRAPH <http://example/g>", SampleServer.LOADER);
  }

  @Test
  void aCompressedDocumentIsKnownByItsTag() throws Exception {
    String path = "/data/article/1.ttl";
    HttpResponse<String> first = browser.get(path, "Accept-Encoding", "gzip");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(browser.get(path, "Accept-Encoding", "gzip", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  @Test
  void pagesOfOtherSitesMayReadTheData() throws Exception {
    HttpResponse<String> answer =
        browser.get("/data/" + RAFAH + ".ttl", "Origin", "https://reader.example");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isPresent();
    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
  }

  private static Graph parsed(HttpResponse<String> answer) {
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    Lang lang = RDFLanguages.contentTypeToLang(type);
    return RDFParser.create()
        .source(new StringReader(answer.body()))
        .base("http://localhost:3030/")
        .lang(lang)
        .toGraph();
  }
}
