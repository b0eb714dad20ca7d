package org.dateline.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.dateline.server.linked.ProgramFile;

/**
 * What a query of page/ found.
 *
 * @param columns the names of its variables, in order
 */
record Answer(List<String> columns, List<Binding> rows) {

  Answer {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Asks a query.
   *
   * @param name of its file, without the ending
   * @param given terms for its variables
   */
  static Answer to(String name, Map<String, Node> given, DatasetGraph quads) {
    return to(name, Map.of(), given, quads);
  }

  /**
   * Asks a query that has places for patterns, {@code ${selected}}.
   *
   * @param patterns of ours, by place; nothing that anybody sent
   */
  static Answer to(
      String name, Map<String, String> patterns, Map<String, Node> given, DatasetGraph quads) {
    String query = ProgramFile.filled(ProgramFile.read("page/%s.rq".formatted(name)), patterns);
    QueryExecBuilder builder = QueryExec.dataset(quads).query(query);
    given.forEach(builder::substitution);
    try (QueryExec asked = builder.build()) {
      RowSet found = asked.select();
      List<Binding> rows = new ArrayList<>();
      found.forEachRemaining(row -> rows.add(row.detach()));
      return new Answer(found.getResultVars().stream().map(Var::getVarName).toList(), rows);
    }
  }

  /** The text of a cell. */
  static Optional<String> text(Binding row, String column) {
    return Optional.ofNullable(row.get(column))
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
  }

  static Optional<Integer> number(Binding row, String column) {
    return text(row, column).map(Integer::valueOf);
  }
}
