package org.dateline.server.page;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.dateline.graph.ArticleGraph;
import org.dateline.graph.Ontology;
import org.dateline.query.QueryException;

/**
 * What events can be filtered by, as the ontology has it, in its order.
 *
 * @param types local names of event types
 * @param realis local names of the kinds of realis
 */
record Choices(List<String> types, List<String> realis) {

  Choices {
    types = List.copyOf(types);
    realis = List.copyOf(realis);
  }

  static Choices ofTheOntology() {
    Graph ontology =
        new MultiUnion(Ontology.graphs().stream().map(ArticleGraph::triples).iterator());
    return new Choices(names("types", ontology), names("realis", ontology));
  }

  private static List<String> names(String query, Graph ontology) {
    return Answer.to(query, Map.of(), DatasetGraphFactory.wrap(ontology)).rows().stream()
        .map(row -> row.get("x").getURI().replaceFirst(".*[/#]", ""))
        .toList();
  }

  String requireType(String name) {
    return require("type", name, types);
  }

  String requireRealis(String name) {
    return require("realis", name, realis);
  }

  private static String require(String parameter, String name, List<String> known) {
    if (!known.contains(name)) {
      throw new QueryException(
          "%s %s: there is no such; give one of %s"
              .formatted(parameter, name, String.join(", ", known)));
    }
    return name;
  }
}
