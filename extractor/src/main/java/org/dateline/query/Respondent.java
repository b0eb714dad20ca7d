package org.dateline.query;

import java.net.URI;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.system.Txn;
import org.dateline.load.DataSet;

/** Who is asked. */
public sealed interface Respondent {

  /** A data set that this process holds. */
  record Local(DataSet dataSet) implements Respondent {}

  /** A store that is open already. */
  record Open(DatasetGraph quads) implements Respondent {}

  /** A SPARQL endpoint, such as {@code http://localhost:3030/news/sparql}. */
  record Remote(URI endpoint) implements Respondent {}

  /**
   * Asks a question.
   *
   * @param values texts for the question's parameters; the others keep their defaults
   * @throws QueryException when a value does not fit, or nobody answers
   */
  default Reply ask(Question question, Map<String, String> values) {
    Map<String, Node> terms = question.terms(values);
    return switch (this) {
      case Local(DataSet dataSet) ->
          local(dataSet.dataset().asDatasetGraph(), question.query(), terms);
      case Open(DatasetGraph quads) -> local(quads, question.query(), terms);
      case Remote(URI endpoint) -> remote(endpoint, question.query(), terms);
    };
  }

  private static Reply local(DatasetGraph quads, Query query, Map<String, Node> terms) {
    return Txn.calculateRead(quads, () -> reply(QueryExec.dataset(quads), query, terms));
  }

  private static Reply remote(URI endpoint, Query query, Map<String, Node> terms) {
    try {
      return reply(QueryExecHTTP.service(endpoint.toString()), query, terms);
    } catch (JenaException failure) {
      String reason = String.valueOf(failure.getMessage()).strip().replaceAll("\\s+", " ");
      throw new QueryException(
          "%s: no answer (%s); check the address and whether the server runs"
              .formatted(endpoint, reason),
          failure);
    }
  }

  private static Reply reply(QueryExecBuilder builder, Query query, Map<String, Node> terms) {
    builder.query(query);
    terms.forEach(builder::substitution);
    try (QueryExec asked = builder.build()) {
      return Reply.of(asked);
    }
  }
}
