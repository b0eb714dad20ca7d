package org.dateline.server.protocol;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * Executes property paths so that they end: ARQ follows a path from a node to all its ends before
 * it looks at the time, which may be longer than anybody waits and more than memory holds.
 */
final class BoundedPaths extends OpExecutorTDB2 {

  /** Triples that one path of a query may look at. */
  private static final long LOOKS = 10_000_000;

  private BoundedPaths(ExecutionContext context) {
    super(context);
  }

  /** Makes a query's paths end. */
  static QueryExec in(QueryExec query) {
    QC.setFactory(query.getContext(), BoundedPaths::new);
    return query;
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    Graph counted = new Counted(execCxt.getActiveGraph());
    return new QueryIterPath(
        path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, counted));
  }

  /** A graph that counts how many triples are looked at, and gives no more than there may be. */
  private static final class Counted extends GraphWrapper {

    private final AtomicLong looks = new AtomicLong();

    Counted(Graph graph) {
      super(graph);
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
      return super.find(subject, predicate, object).filterKeep(this::admits);
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
      return super.find(pattern).filterKeep(this::admits);
    }

    private boolean admits(Triple triple) {
      if (looks.incrementAndGet() > LOOKS) {
        throw new QueryCancelledException();
      }
      return true;
    }
  }
}
