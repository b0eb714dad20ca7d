package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Queries made to hold up a server: each ends, and the server answers the next one. */
final class QueryBombTest {

  @RegisterExtension private static final SampleServer SERVER = new SampleServer(Sample::talks);

  private final Browser browser = new Browser(SERVER.address());

  @Test
  void aDeepQueryIsRefused() throws Exception {
    for (int depth : new int[] {1_000, 100_000}) {
      String deep = "ASK " + "{".repeat(depth) + "}".repeat(depth);
      assertThat(post(deep).statusCode()).isIn(200, 400);
      String brackets = "ASK { FILTER(" + "(".repeat(depth) + "1" + ")".repeat(depth) + ") }";
      assertThat(post(brackets).statusCode()).isIn(200, 400);
    }
    serverAnswers();
  }

  @Test
  void aQueryOfManyValuesIsRefused() throws Exception {
    String values =
        IntStream.range(0, 200_000).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    HttpResponse<String> answer = post("SELECT * { VALUES ?x { %s } }".formatted(values));
    assertThat(answer.statusCode()).isEqualTo(413);
    serverAnswers();
  }

  @Test
  void aPathOfManyWaysEnds() throws Exception {
    String either = "(!<http://a/>|^!<http://a/>)";
    for (String path :
        new String[] {
          "((%s*)*/(%1$s*)*)*", "%s/%1$s/%1$s/%1$s/%1$s/%1$s/%1$s/%1$s/%1$s/%1$s", "%s{12}"
        }) {
      String query = "SELECT (COUNT(*) AS ?n) { ?x " + path.formatted(either) + " ?y }";
      assertThat(post(query).statusCode()).as(path).isEqualTo(503);
    }
    serverAnswers();
  }

  @Test
  void pathsFindWhatTheyAreMadeFor() throws Exception {
    String inside =
        "PREFIX s: <https://schema.org/> PREFIX r: <http://www.w3.org/2000/01/rdf-schema#>"
            + " SELECT ?n { ?x r:label 'Rafah'@en ; s:containedInPlace*/r:label ?n } ORDER BY ?n";
    assertThat(post(inside).body()).contains("Rafah", "Gaza");
    String named =
        inside.replace("SELECT ?n {", "SELECT ?n { GRAPH ?g {").replace("} ORDER", "} } ORDER");
    assertThat(post(named).body()).contains("Rafah", "Gaza");
  }

  @Test
  void aPatternThatTakesForeverEnds() throws Exception {
    String text = "a".repeat(60);
    for (String filter :
        List.of("REGEX('%sb', '^(((a+)+)+)+$', 'i')", "REPLACE('%sb', '^(((a+)+)+)+$', '') = ''")) {
      String query =
          "SELECT * { { SELECT ?s { ?s ?p ?o FILTER(" + filter.formatted(text) + ") } } }";
      assertThat(post(query).statusCode()).as(filter).isEqualTo(503);
    }
    serverAnswers();
  }

  @Test
  void patternsFindWhatTheyAreMadeFor() throws Exception {
    String query =
        "SELECT ?x (REPLACE(?x, 'b(.)', '[$1]') AS ?y) { VALUES ?x { 'abc' 'aBC' 'xyz' } FILTER(REGEX(?x, '^AB', 'i')) }";
    assertThat(post(query + " ORDER BY ?x").body()).contains("a[c]", "aBC").doesNotContain("xyz");
    assertThat(post("ASK { FILTER(REGEX('x', '[')) }").body()).contains("Unclosed character class");
  }

  private HttpResponse<String> post(String query) throws Exception {
    return browser.post("/news/sparql", "application/sparql-query", query);
  }

  private void serverAnswers() throws Exception {
    HttpResponse<String> next = post("ASK { ?s ?p ?o }");
    assertThat(next.statusCode()).isEqualTo(200);
    assertThat(next.body()).contains("true");
  }
}
