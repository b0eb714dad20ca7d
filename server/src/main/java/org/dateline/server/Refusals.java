package org.dateline.server;

import jakarta.servlet.ServletContext;
import org.apache.jena.fuseki.metrics.MetricsProvider;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Counts refused requests for {@code /$/metrics}, each status by itself. */
final class Refusals extends Handler.Wrapper {

  private static final String NAME = "dateline_refusals";
  private static final int FIRST_REFUSAL = 400;

  private final ServletContext fuseki;

  /**
   * @param fuseki where Fuseki keeps its metrics
   */
  Refusals(ServletContext fuseki, Handler handler) {
    super(handler);
    this.fuseki = fuseki;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Request.addCompletionListener(request, failure -> count(response.getStatus()));
    return super.handle(request, response, callback);
  }

  private void count(int status) {
    if (status >= FIRST_REFUSAL) {
      MetricsProvider.getMetricsProvider(fuseki)
          .getMeterRegistry()
          .counter(NAME, "status", String.valueOf(status))
          .increment();
    }
  }
}
