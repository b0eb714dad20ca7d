package org.dateline.server;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/** How many things of each kind a store holds. */
record Counts(DatasetGraph quads) {

  /** By the name of the kind, as in counts.rq. */
  Map<String, String> figures() throws IOException {
    String query = PageFile.read("counts.rq");
    return Txn.calculateRead(quads, () -> ask(query));
  }

  private Map<String, String> ask(String query) {
    Map<String, String> figures = new LinkedHashMap<>();
    try (QueryExec asked = QueryExec.dataset(quads).query(query).build()) {
      Binding row = asked.select().next();
      row.forEach((name, count) -> figures.put(name.getVarName(), count.getLiteralLexicalForm()));
    }
    return figures;
  }
}
