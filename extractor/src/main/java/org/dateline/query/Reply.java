package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** What a query answered, complete. */
public sealed interface Reply {

  /** The rows of SELECT, in order; a row need not bind every column. */
  record Rows(List<Var> columns, List<Binding> rows) implements Reply {

    public Rows {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /** The verdict of ASK. */
  record Verdict(boolean holds) implements Reply {}

  /** The triples of CONSTRUCT or DESCRIBE. */
  record Triples(Graph graph) implements Reply {}

  /** Runs a query to its end. */
  static Reply of(QueryExec asked) {
    return switch (asked.getQuery().queryType()) {
      case SELECT -> rows(asked.select());
      case ASK -> new Verdict(asked.ask());
      case CONSTRUCT -> new Triples(asked.construct());
      case DESCRIBE -> new Triples(asked.describe());
      case CONSTRUCT_JSON, UNKNOWN ->
          throw new QueryException("only SELECT, ASK, CONSTRUCT and DESCRIBE can be asked");
    };
  }

  private static Rows rows(RowSet found) {
    List<Binding> rows = new ArrayList<>();
    // A store's bindings look their terms up when asked, which they cannot once it is closed.
    found.forEachRemaining(row -> rows.add(row.detach()));
    return new Rows(found.getResultVars(), rows);
  }
}
