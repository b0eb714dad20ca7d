package org.dateline.server.protocol;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;

/**
 * Fuseki's queries with a cap on the rows of one answer. An answer that may have been cut says so
 * in the field {@code Row-Limit}.
 */
public final class Queries extends SPARQL_QueryDataset {

  private final long cap;

  /**
   * @param cap rows, or triples, of one answer
   */
  public Queries(long cap) {
    this.cap = cap;
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
