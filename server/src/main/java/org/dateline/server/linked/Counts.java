package org.dateline.server.linked;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** How many things of each kind a data set holds, counted again only when it has changed. */
public final class Counts {

  private record Counted(String version, Map<String, String> figures) {}

  private final ServedDataSet data;
  private final AtomicReference<Counted> last = new AtomicReference<>(new Counted("", Map.of()));

  public Counts(ServedDataSet data) {
    this.data = data;
  }

  /** Numbers by the name of the kind, as in counts.rq. */
  public Map<String, String> figures() {
    String version = data.version();
    Counted counted =
        last.updateAndGet(
            known -> known.version().equals(version) ? known : new Counted(version, count()));
    return counted.figures();
  }

  private Map<String, String> count() {
    String query = ProgramFile.read("counts.rq");
    return data.read(quads -> ask(quads, query));
  }

  private static Map<String, String> ask(DatasetGraph quads, String query) {
    Map<String, String> figures = new LinkedHashMap<>();
    try (QueryExec asked = QueryExec.dataset(quads).query(query).build()) {
      Binding row = asked.select().next();
      row.forEach((name, count) -> figures.put(name.getVarName(), count.getLiteralLexicalForm()));
    }
    return figures;
  }
}
