package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.dateline.load.DataSet;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.query.UpdateExecutionException;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What RDF4J's client of SPARQL endpoints gets from a server. */
final class Rdf4jTest {

  private static final String PREFIXES =
      """
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      """;

  private static final String LABELS =
      PREFIXES + "SELECT ?label { ?place a schema:Place ; rdfs:label ?label } ORDER BY ?label";

  @RegisterExtension private static final SampleServer SERVER = new SampleServer();

  @TempDir private Path temporary;

  @Test
  void aSelectGivesRows() {
    List<String> labels = reading(connection -> labels(connection, LABELS));
    assertThat(labels).containsExactly("Lima", "Rafah");
  }

  @Test
  void aConstructGivesTriples() {
    String headline = PREFIXES + "CONSTRUCT { ?a schema:headline ?h } { ?a schema:headline ?h }";
    Model triples =
        reading(
            connection -> QueryResults.asModel(connection.prepareGraphQuery(headline).evaluate()));
    assertThat(triples.objects()).singleElement().hasToString("\"Envoys meet again\"@en");
  }

  @Test
  void anAskGivesYesOrNo() {
    String ask = PREFIXES + "ASK { ?place rdfs:label '%s' }";
    assertThat(asked(ask.formatted("Lima"))).isTrue();
    assertThat(asked(ask.formatted("Atlantis"))).isFalse();
  }

  private static boolean asked(String ask) {
    return reading(connection -> connection.prepareBooleanQuery(ask).evaluate());
  }

  @Test
  void aMistakeInAQueryIsTold() {
    assertThatThrownBy(() -> reading(connection -> labels(connection, "SELECT ?x { ?x ?p }")))
        .isInstanceOf(QueryEvaluationException.class)
        .hasMessageContaining("line 1, column 19");
  }

  @Test
  void anUpdateTakesThePassword() {
    String add =
        PREFIXES
            + "INSERT DATA { GRAPH <http://example/g> { <http://example/a> rdfs:label 'Oz' } }";
    String drop = "DROP GRAPH <http://example/g>";
    String found = PREFIXES + "ASK { <http://example/a> rdfs:label 'Oz' }";
    SPARQLRepository guessing = writing("guess");
    assertThatThrownBy(() -> update(guessing, add)).isInstanceOf(UpdateExecutionException.class);
    assertThat(asked(found)).isFalse();
    SPARQLRepository loader = writing(SampleServer.PASSWORD.value());
    update(loader, add);
    assertThat(asked(found)).isTrue();
    update(loader, drop);
    assertThat(asked(found)).isFalse();
    guessing.shutDown();
    loader.shutDown();
  }

  @Test
  void anAnswerWithMoreRowsThanAllowedIsCut() {
    Path directory = Sample.buildIn(temporary.resolve("data"));
    ServerOptions three = ServerOptions.local(0).withLimits(Limits.USUAL.withRows(3));
    try (DatelineServer server = DatelineServer.start(DataSet.toRead(directory), three)) {
      String all = "SELECT (STR(?o) AS ?label) { ?s ?p ?o }";
      SPARQLRepository repository = new SPARQLRepository(server.address() + "news/sparql");
      List<String> rows = in(repository, connection -> labels(connection, all));
      assertThat(rows).hasSize(3);
    }
  }

  private static List<String> labels(RepositoryConnection connection, String query) {
    List<BindingSet> rows = QueryResults.asList(connection.prepareTupleQuery(query).evaluate());
    return rows.stream().map(row -> row.getValue("label").stringValue()).toList();
  }

  private static <T> T reading(Function<RepositoryConnection, T> question) {
    return in(new SPARQLRepository(SERVER.address() + "news/sparql"), question);
  }

  private static SPARQLRepository writing(String password) {
    SPARQLRepository repository =
        new SPARQLRepository(
            SERVER.address() + "news-rw/sparql", SERVER.address() + "news-rw/update");
    repository.setUsernameAndPassword("loader", password);
    return repository;
  }

  private static void update(SPARQLRepository repository, String update) {
    try (RepositoryConnection connection = repository.getConnection()) {
      connection.prepareUpdate(update).execute();
    }
  }

  private static <T> T in(SPARQLRepository repository, Function<RepositoryConnection, T> question) {
    try (RepositoryConnection connection = repository.getConnection()) {
      return question.apply(connection);
    } finally {
      repository.shutDown();
    }
  }
}
