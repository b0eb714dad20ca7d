package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.dateline.graph.ArticleGraph;
import org.dateline.load.DataSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hostile articles and hostile clients do not achieve. */
final class AbuseTest {

  private static final String SCRIPT = "<script>alert(1)</script>";

  /** An article that has markup in every text a page shows. */
  private static final String HOSTILE =
      """
      PREFIX dl: <https://w3id.org/dateline/ontology#>
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX type: <https://w3id.org/dateline/type/>
      PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      BASE <http://localhost:3030/id/>
      <article/bad> a schema:NewsArticle ; rdfs:label "BAD" ; schema:headline "BAD" ; nif:isString "BAD said \\"x' onload=alert(1)" ;
        schema:datePublished "BAD" ; schema:publisher <organization/bad> ; schema:url "javascript:alert(1)" .
      <organization/bad> a schema:Organization ; rdfs:label "BAD" ; schema:sameAs <javascript:alert(1)> .
      <person/bad> a schema:Person ; rdfs:label "BAD" .
      <event/bad> a dl:Event ; rdfs:label "BAD" ; sem:eventType type:CONSULT ; dl:realis dl:actual ; dl:dateBasis "BAD" ;
        sem:hasBeginTimeStamp "BAD" ; dl:actor <person/bad> ; sem:hasActor <person/bad> .
      <event/worse> a dl:Event ; rdfs:label "BAD" ; sem:eventType type:CONSULT ; dl:realis dl:actual ;
        sem:hasBeginTimeStamp "2024-04-01"^^xsd:date ; sem:hasEndTimeStamp "2024-04-01"^^xsd:date ; sem:hasPlace <place/bad> ;
        dl:actor <person/bad> ; dl:recipient <organization/bad> ; sem:hasActor <person/bad> , <organization/bad> .
      <place/bad> a schema:Place ; rdfs:label "BAD" ; geo:hasDefaultGeometry <point/bad> .
      <point/bad> a geo:Geometry ; geo:asWKT "POINT(1 2)"^^geo:wktLiteral .
      <article/bad#claim=1> a dl:Claim ; dl:claims <event/bad> ; prov:wasAttributedTo <person/bad> ; schema:appearance <article/bad> ;
        dl:polarity "BAD" ; dl:certainty "BAD" ; dl:evidence <article/bad#char=0,25> .
      <article/bad#char=0,25> a dl:Mention ; nif:anchorOf "BAD" ; nif:beginIndex 0 ; nif:endIndex 25 ; nif:referenceContext <article/bad> ;
        nif:sentence <article/bad#char=0,30> ; itsrdf:taIdentRef <event/bad> .
      <article/bad#char=0,30> a nif:Sentence ; nif:anchorOf "BAD said it" ; nif:beginIndex 0 .
      """;

  /** What pages load of ours, and data for it. */
  private static final Pattern SCRIPTS =
      Pattern.compile(
          "<script (type=\"module\"|defer=\"\") src=\"/[a-z]+\\.js\">|<script type=\"application/json\"");

  @RegisterExtension
  private static final SampleServer SERVER = new SampleServer(AbuseTest::hostile);

  @TempDir private Path temporary;

  private final Browser browser = new Browser(SERVER.address());

  private static ArticleGraph hostile() {
    Graph graph = RDFParser.fromString(HOSTILE.replace("BAD", SCRIPT), Lang.TURTLE).toGraph();
    return new ArticleGraph(
        NodeFactory.createURI("http://localhost:3030/id/article/bad#graph"), graph);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/page/article/bad",
        "/page/event/bad",
        "/page/person/bad",
        "/page/organization/bad",
        "/page/event/worse",
        "/page/place/bad",
        "/graph",
        "/graph?of=person/bad",
        "/map",
        "/map?of=place/bad",
        "/timeline",
        "/timeline?of=person/bad&of=organization/bad",
        "/query?query=%3C/textarea%3E%3Cscript%3E",
        "/query?question=%3Cscript%3E&query=%3Cscript%3Ealert(1)%3C/script%3E",
        "/search?q=alert",
        "/search?q=%3Cscript%3Ealert(1)%3C/script%3E"
      })
  void textStaysText(String path) throws Exception {
    HttpResponse<String> page = browser.get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("&lt;script&gt;")
        .doesNotContain("<script>", "href=\"javascript:", "\"x' onload");
    assertThat(SCRIPTS.matcher(page.body()).replaceAll("")).doesNotContain("<script");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'")
        .doesNotContain("unsafe");
  }

  @Test
  void answersToQueriesAreNoPages() throws Exception {
    String query = "SELECT ?o { ?s <http://www.w3.org/2000/01/rdf-schema#label> ?o }";
    for (String accept : List.of("text/html", "application/sparql-results+json", "text/csv")) {
      HttpResponse<String> answer =
          browser.get("/news/sparql?query=" + Browser.encoded(query), "Accept", accept);
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).doesNotContain("html");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
  }

  @Test
  void aNetworkOfHostileNamesIsWellFormed() throws Exception {
    HttpResponse<String> network = browser.get("/export/actors.gexf");
    assertThat(network.body()).contains("&lt;script").doesNotContain("<script");
    assertThat(network.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"actors.gexf\"");
    assertThat(browser.get("/export/events.csv?from=yesterday").statusCode()).isEqualTo(400);
    assertThat(browser.get("/export/events.csv?drop=all").statusCode()).isEqualTo(400);
    assertThat(browser.get("/export/passwd").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/person/bad%0d%0aSet-Cookie:%20a=b",
        "/data/person/bad%0d%0aSet-Cookie:%20a=b.ttl",
        "/page/person/bad%0d%0aSet-Cookie:%20a=b",
        "/search?q=%0d%0aSet-Cookie:%20a=b",
        "/page/..%2f..%2f..%2fetc%2fpasswd",
        "/style.css/../../../../etc/passwd",
        "/data/%2e%2e%2f%2e%2e%2fconfig.ttl"
      })
  void noPathLeadsOutAndNoLineBreakGetsIn(String path) throws IOException {
    String answer =
        raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer.substring(0, answer.indexOf("\r\n\r\n"))).doesNotContain("Set-Cookie");
    assertThat(answer).doesNotContain("root:");
    if (!path.startsWith("/search")) {
      assertThat(answer).startsWith("HTTP/1.1 40");
    }
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", SERVER.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void anEndlessQueryEnds() throws Exception {
    String endless =
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?c != ?l) }";
    assertThat(browser.ask(endless).statusCode()).isEqualTo(503);
  }

  @Test
  void anAnswerHasNoMoreRowsThanTheServerAllows() throws Exception {
    try (DatelineServer server = limited(Limits.USUAL.withRows(3))) {
      Browser other = new Browser(server.address());
      HttpResponse<String> cut = other.ask("SELECT * { ?s ?p ?o }");
      assertThat(cut.body().lines()).hasSize(4);
      assertThat(cut.headers().firstValue("Row-Limit")).contains("3");
      HttpResponse<String> whole = other.ask("SELECT * { ?s ?p ?o } LIMIT 2");
      assertThat(whole.body().lines()).hasSize(3);
      assertThat(whole.headers().firstValue("Row-Limit")).isEmpty();
    }
  }

  @Test
  void whoAsksTooOftenIsToldToWait() throws Exception {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2024-04-01T12:00:10Z"));
    RateLimit limit = new RateLimit(2, InstantSource.fixed(now.get()));
    assertThat(List.of(limit.admits("a"), limit.admits("a"), limit.admits("a"), limit.admits("b")))
        .containsExactly(true, true, false, true);
    RateLimit moving = new RateLimit(1, now::get);
    assertThat(moving.admits("a")).isTrue();
    assertThat(moving.admits("a")).isFalse();
    now.set(Instant.parse("2024-04-01T12:01:10Z"));
    assertThat(moving.admits("a")).isTrue();
    try (DatelineServer server = limited(Limits.USUAL.withRequestsPerMinute(1))) {
      Browser other = new Browser(server.address());
      List<HttpResponse<String>> answers =
          List.of(other.get("/robots.txt"), other.get("/robots.txt"), other.get("/robots.txt"));
      assertThat(answers)
          .anySatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Retry-After")).contains("60");
          });
    }
  }

  private DatelineServer limited(Limits limits) {
    Path directory = Sample.buildIn(temporary.resolve("data"));
    return DatelineServer.start(
        DataSet.toRead(directory), ServerOptions.local(0).withLimits(limits));
  }

  @Test
  void thePasswordIsInNoAnswerAndNoText() throws Exception {
    assertThat(ServerOptions.local(0).withPassword(SampleServer.PASSWORD).toString())
        .doesNotContain("sesame");
    for (String path : List.of("/", "/$/metrics", "/news/sparql", "/.well-known/void")) {
      assertThat(browser.get(path).body()).doesNotContain("sesame");
    }
  }

  @Test
  void otherMachinesAreNotListenedTo() throws IOException {
    List<InetAddress> outside =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
            .toList();
    for (InetAddress address : outside) {
      assertThatThrownBy(() -> new Socket(address, SERVER.port()).close())
          .isInstanceOf(ConnectException.class);
    }
    new Socket("localhost", SERVER.port()).close();
  }
}
