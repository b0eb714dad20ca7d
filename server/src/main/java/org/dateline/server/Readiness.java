package org.dateline.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecMod;
import org.apache.jena.sparql.exec.RowSet;
import org.dateline.server.linked.ProgramFile;
import org.dateline.server.linked.ServedDataSet;

/**
 * Whether requests should be sent here, at {@code /$/ready}: 200 when the data set answers and has
 * been warmed up, 503 before. The first queries after a start are far slower than later ones.
 */
final class Readiness extends HttpServlet {

  private static final long serialVersionUID = 1;

  /** Seconds for one of the questions that warm up. */
  private static final long LONGEST = 10;

  private final transient ServedDataSet data;
  private final AtomicBoolean warm = new AtomicBoolean();
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final transient Thread warming = new Thread(this::warmUp, "warm-up");

  Readiness(ServedDataSet data) {
    this.data = data;
  }

  /** Begins to warm up, beside the first requests. */
  void start() {
    warming.start();
  }

  /** Ends the warming up, so that the store can be closed. */
  void stop() {
    stopped.set(true);
    try {
      warming.join();
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }

  /** Asks what the pages ask, of the store and of both indexes, until the answers are at hand. */
  private void warmUp() {
    Stream.of("counts.rq", "page/newest.rq", "page/biggest.rq", "page/example.rq", "warm-up.rq")
        .takeWhile(query -> !stopped.get())
        .map(ProgramFile::read)
        .forEach(query -> data.read(quads -> answer(quads, query)));
    warm.set(!stopped.get());
  }

  /** A question that takes too long has woken what it can. */
  private static long answer(DatasetGraph quads, String query) {
    QueryExecMod asking =
        QueryExec.dataset(quads).query(query).overallTimeout(LONGEST, TimeUnit.SECONDS);
    try (QueryExec asked = asking.build()) {
      RowSet rows = asked.select();
      rows.forEachRemaining(row -> {});
      return rows.getRowNumber();
    } catch (QueryCancelledException slow) {
      return 0;
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean ready = warm.get() && answers();
    response.setStatus(
        ready ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("text/plain; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().println(ready ? "ready" : "not ready");
  }

  private boolean answers() {
    try {
      return data.read(quads -> {
        try (QueryExec asked = QueryExec.dataset(quads).query("ASK { ?s ?p ?o }").build()) {
          return asked.ask();
        }
      });
    } catch (JenaException broken) {
      return false;
    }
  }
}
