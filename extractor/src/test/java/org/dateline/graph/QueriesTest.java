package org.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The questions of queries/, asked of the ontology's examples. */
final class QueriesTest {

  private static final Pattern PARAMETER =
      Pattern.compile("# param: (\\w+) default (\"[^\"]*\"(?:\\^\\^xsd:\\w+)?) - \\S.*");

  static List<Path> queries() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../queries"))) {
      return files.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyQuestionHasAnAnswerInTheExamples(Path query) throws IOException {
    assertThat(rows(Files.readString(query), Map.of())).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyQueryBeginsWithItsQuestion(Path query) throws IOException {
    assertThat(Files.readAllLines(query).getFirst()).matches("# [A-Z].*\\?.*");
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyQueryIsOrdered(Path query) throws IOException {
    assertThat(QueryFactory.create(Files.readString(query)).getOrderBy()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void parametersStandOnlyBesideTheirDefault(Path query) throws IOException {
    String text = Files.readString(query);
    assertThat(text.lines().filter(line -> line.startsWith("# param:")))
        .allMatch(line -> PARAMETER.matcher(line).matches());
    Matcher parameter = PARAMETER.matcher(text);
    while (parameter.find()) {
      String rest =
          text.replace("COALESCE(?%s, %s)".formatted(parameter.group(1), parameter.group(2)), "");
      assertThat(rest)
          .isNotEqualTo(text)
          .doesNotContainPattern("[?$]" + parameter.group(1) + "\\b");
    }
  }

  @Test
  void aParameterNarrowsTheAnswer() throws IOException {
    String query = Files.readString(Path.of("../queries/who-did-what.rq"));
    assertThat(rows(query, Map.of("actor", "hamas")))
        .hasSize(1)
        .first()
        .asString()
        .contains("attack", "Israel", "2023-10-07");
    assertThat(rows(query, Map.of("actor", "nobody"))).isEmpty();
  }

  @Test
  void aValueCannotChangeTheQuery() throws IOException {
    String query = Files.readString(Path.of("../queries/who-did-what.rq"));
    assertThat(rows(query, Map.of("actor", "\") || true || (\""))).isEmpty();
  }

  private static List<String> rows(String query, Map<String, String> values) throws IOException {
    QueryExecBuilder builder = QueryExec.graph(examples()).query(query);
    values.forEach(
        (name, value) -> builder.substitution(name, NodeFactory.createLiteralString(value)));
    List<String> rows = new ArrayList<>();
    try (QueryExec execution = builder.build()) {
      RowSet answers = execution.select();
      answers.forEachRemaining(row -> rows.add(row.toString()));
    }
    return rows;
  }

  private static Graph examples() throws IOException {
    Graph all = GraphFactory.createDefaultGraph();
    Ontology.graphs().forEach(graph -> GraphUtil.addInto(all, graph.triples()));
    for (Path example : OntologyTest.examples()) {
      GraphUtil.addInto(all, RDFParser.source(example).toGraph());
    }
    return all;
  }
}
