package org.dateline.server.protocol;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Fuseki's queries with bounds: on the rows of one answer, on its patterns and paths, on its
 * nesting. An answer that may have been cut says so in the field {@code Row-Limit}.
 */
public final class Queries extends SPARQL_QueryDataset {

  private final long cap;

  /**
   * @param cap rows, or triples, of one answer
   */
  public Queries(long cap) {
    this.cap = cap;
  }

  /** A query nested deeper than the stack of its thread is the asker's mistake. */
  @Override
  protected void execute(String query, HttpAction action) {
    try {
      super.execute(query, action);
    } catch (StackOverflowError deep) {
      ServletOps.errorBadRequest("the query is nested too deeply");
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph quads) {
    return BoundedPaths.in(super.createQueryExec(action, BoundedPatterns.in(query), quads));
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    super.validateQuery(action, query);
    boolean unbounded = query.getLimit() == Query.NOLIMIT || query.getLimit() > cap;
    if (unbounded && (query.isSelectType() || query.isConstructType())) {
      query.setLimit(cap);
      action.setResponseHeader("Row-Limit", String.valueOf(cap));
    }
  }
}
